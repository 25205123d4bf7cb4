import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { spanOf } from "#shared/domain/bodies/mandate.ts";
import { hasDay } from "#shared/domain/kernel/day-span.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { Input } from "#shared/ipc/contract.ts";
import { failureOf } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Button } from "#renderer/ui/button.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { mandatesOfRole } from "../queries.ts";

const Offers = z.object({
  day: IsoDate,
  endsOn: IsoDate.nullable().catch(null),
  startsOn: IsoDate.nullable().catch(null),
});
type Offers = z.infer<typeof Offers>;

/** Others that end so that there is a seat, each with its last day. */
export type Room = NonNullable<Input<"mandates.give">["room"]>;

/** What a mandate without a seat was refused with: the days that would make room for it. */
export function useNoSeat() {
  const [offers, setOffers] = useState<Offers | null>(null);
  const [room, setRoom] = useState<Room>([]);
  return {
    offers,
    /** What the last try ended. */
    room,
    forget: () => setOffers(null),
    /** Tries with some room made, and keeps what is offered where there is no seat. */
    trying: async <Answer,>(made: Room, work: () => Promise<Answer>): Promise<Answer> => {
      setOffers(null);
      setRoom(made);
      try {
        return await work();
      } catch (error) {
        const { code, params } = failureOf(error);
        if (code === "mandates.no_seat") setOffers(Offers.safeParse(params).data ?? null);
        throw error;
      }
    },
  };
}

export interface NoSeatProps {
  role: string;
  offers: Offers;
  room: Room;
  /** Sends again, with room made. */
  onRoom: (room: Room) => void;
  onStart: (day: string) => void;
}

/** The ways out, a key each: end a mandate on the eve, or begin once a seat is free. */
export function NoSeat({ role, offers, room, onRoom, onStart }: NoSeatProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(mandatesOfRole(role));
  const { day, endsOn, startsOn } = offers;
  const there = (data ?? []).filter(
    (one) =>
      one.capacity === "holder" &&
      one.pairedWith === null &&
      hasDay(spanOf(one), day) &&
      !room.some(({ mandate }) => mandate === one.id),
  );
  return (
    <div className={layout["buttons"]}>
      {endsOn === null
        ? null
        : there
            .filter(({ start }) => start <= endsOn)
            .map((one) => (
              <Button
                key={one.id}
                size="small"
                onPress={() => onRoom([...room, { mandate: one.id, on: endsOn }])}
              >
                {t("bodies.mandate.endEve", {
                  name: displayName(one.holder),
                  day: format.shortDate(endsOn),
                })}
              </Button>
            ))}
      {startsOn === null ? null : (
        <Button size="small" onPress={() => onStart(startsOn)}>
          {t("bodies.mandate.startAfter", { day: format.shortDate(startsOn) })}
        </Button>
      )}
    </div>
  );
}
