import { useQuery } from "@tanstack/react-query";
import { todayIso } from "#renderer/lib/dates.ts";
import { useHolds } from "#renderer/lib/use-may.ts";
import { EndingMandates } from "../person/ending-mandates.tsx";
import { PersonCircles } from "../person/person-circles.tsx";
import { answersOptions } from "../queries.ts";
import { Attention } from "./attention.tsx";

/** On the first page: what asks for attention today, and mandates that end soon. */
export function OnHome() {
  const mayRead = useHolds("bodies.read");
  const { data } = useQuery({ ...answersOptions({ asOf: todayIso() }), enabled: mayRead });
  return (
    <>
      {data === undefined ? null : <Attention answers={data} level={2} id="attention" />}
      <EndingMandates />
    </>
  );
}

export function OnBody({ bodyId, asOf }: { bodyId: string; asOf: string }) {
  const { data } = useQuery(answersOptions({ asOf, body: bodyId }));
  return data === undefined ? null : <Attention answers={data} level={2} id="body-attention" />;
}

export function OnPerson({ personId }: { personId: string }) {
  const mayRead = useHolds("bodies.read");
  const asked = { asOf: todayIso(), person: personId };
  const { data } = useQuery({ ...answersOptions(asked), enabled: mayRead });
  return (
    <>
      <PersonCircles personId={personId} />
      {data === undefined ? null : <Attention answers={data} level={3} id="person-attention" />}
    </>
  );
}
