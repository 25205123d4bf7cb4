import { createContext, createElement, useContext, type ComponentType } from "react";
import type { Place } from "./place.ts";
import type { Slots } from "./slots.ts";

const Features = createContext<readonly Place[]>([]);

/** Gives every feature to those that show what the others declare. */
export const FeaturesProvider = Features.Provider;

export function useFeatures(): readonly Place[] {
  return useContext(Features);
}

function useFillers<Name extends keyof Slots>(name: Name) {
  return useFeatures().flatMap(({ id, slots }) => {
    const filler: ComponentType<Slots[Name]> | undefined = slots?.[name];
    return filler === undefined ? [] : [{ id, filler }];
  });
}

type SlotProps<Name extends keyof Slots> = { readonly name: Name } & Slots[Name];

/** What the features have for a place that was left to them, one after the other. */
export function Slot<Name extends Exclude<keyof Slots, "around">>(props: SlotProps<Name>) {
  return useFillers<Name>(props.name).map(({ id, filler }) =>
    createElement<Slots[Name]>(filler, { ...props, key: id }),
  );
}

/** What the features put around the pages, the first outermost. */
export function Around({ children }: Slots["around"]) {
  return useFillers("around").reduceRight(
    (inner, { filler: Filler }) => <Filler>{inner}</Filler>,
    children,
  );
}
