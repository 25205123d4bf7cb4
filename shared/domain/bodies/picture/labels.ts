import type { CommonBodyKind } from "../body-kinds.ts";
import type { CommonRoleTitle } from "../role.ts";
import type { SignKind } from "./signs.ts";

/** The words of the picture that are not the collective's own; the catalogue gives them. */
export interface PictureLabels {
  readonly language: "fr" | "en";
  readonly kinds: Readonly<Record<CommonBodyKind, string>>;
  readonly titles: Readonly<Record<CommonRoleTitle, string>>;
  /** What a sign says; of two of them, how many. */
  readonly signs: Readonly<Record<Exclude<SignKind, "temporary" | "lent">, Counted>>;
  /** `{day}` stands for a day. */
  readonly until: string;
  readonly lent: string;
  readonly more: Counted;
  readonly people: Counted;
  readonly bodies: Counted;
  /** In the sentence that names somebody with what they do: `{name}`, `{title}`. */
  readonly holder: string;
  readonly page: {
    /** `{day}` stands for a day. */
    readonly asOf: string;
    readonly legend: string;
    readonly legendOf: Readonly<Record<SignKind, string>>;
    readonly audience: string;
    readonly audienceDetail: string;
    readonly withoutNames: string;
    /** `{day}` stands for a day. */
    readonly madeOn: string;
    readonly fileName: string;
  };
}

type Counted = (count: number) => string;
