import {
  addPeople,
  closeBody,
  giveMandate,
  handOver,
  openBodies,
  takeMandateAway,
  toBodies,
  toBody,
} from "./bodies.ts";
import type { Hands } from "./hands.ts";
import { holdMeetingOf, removeMeeting } from "./meetings-of-bodies.ts";
import type { SaidBreak, SaidOrganisation } from "./organisation.ts";
import { standings, toRules, writeRule, type Standing } from "./rules.ts";

/** Enters an organisation by the keyboard alone: who, what, who has which mandate, what its texts ask. */
export async function foundByHand(hands: Hands, said: SaidOrganisation): Promise<void> {
  await addPeople(hands, said.people);
  await openBodies(hands, said.day, said.bodies);
  let at = "";
  for (const mandate of said.mandates) {
    if (mandate.body !== at) await toBody(hands, said.day, mandate.body);
    at = mandate.body;
    await giveMandate(hands, mandate);
  }
  for (const { body, on, asked } of said.closed ?? []) {
    await toBody(hands, on, body);
    await closeBody(hands, on, asked);
  }
  for (const meeting of said.meetings ?? []) await holdMeetingOf(hands, meeting);
  await toBodies(hands, said.day);
  await toRules(hands);
  for (const rule of said.rules) await writeRule(hands, rule);
}

/** What the rules say of the organisation, on the day it is looked at. */
export async function rulesOf(
  hands: Hands,
  { day }: SaidOrganisation,
): Promise<ReadonlyMap<string, Standing>> {
  await toBodies(hands, day);
  await toRules(hands);
  return standings(hands);
}

/** The rules that are not kept, and those of a loss that do not say whom by. */
export function brokenIn(
  rules: ReadonlyMap<string, Standing>,
  says: SaidBreak["says"] = {},
): readonly string[] {
  const isTold = (clause: string, text: string) => says[clause]?.test(text) === true;
  return [...rules].flatMap(([clause, { isKept, text }]) =>
    isKept ? [] : [isTold(clause, text) ? clause : text],
  );
}

/** Takes something away, and gives how many writes that was: as many Ctrl/⌘ Z bring it back. */
export async function lose(
  hands: Hands,
  { day }: SaidOrganisation,
  loss: SaidBreak,
): Promise<number> {
  if ("meeting" in loss) {
    await removeMeeting(hands, loss.meeting, loss.on);
    return 1;
  }
  const { body, who, to, newcomer, until } = loss;
  if (newcomer !== undefined) await addPeople(hands, [newcomer]);
  await toBody(hands, day, body);
  if (to === undefined) await takeMandateAway(hands, who);
  else await handOver(hands, { who, to, from: day, until });
  return newcomer === undefined ? 1 : 2;
}

export async function bringBack(hands: Hands, writes: number): Promise<void> {
  for (let at = 0; at < writes; at++) {
    await hands.press("ControlOrMeta+z");
    await hands.page.getByText("C’est annulé.").nth(at).waitFor();
  }
}
