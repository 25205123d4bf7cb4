import { describe, expect, it } from "vitest";
import type { BodyNode, OrganisationView } from "#shared/domain/bodies/views.ts";
import { bodyCalled, dayOf, kindCalled, roleCalled, titleCalled } from "./find-named.ts";

const node = (id: string, name: string): BodyNode => ({
  id,
  name,
  kind: "circle",
  parent: null,
  attachment: "part",
  admission: "open",
  openedOn: "2024-03-01",
  closedOn: null,
  until: null,
  hasRule: false,
  people: 0,
  vacant: 0,
  ending: 0,
  holders: [],
});

const OWN = "019a0000-0000-7000-8000-000000000001";
const organisation: OrganisationView = {
  bodies: [node("a", "Écoles & jeunesse"), node("b", "Presse"), node("c", "presse")],
  kinds: [{ id: OWN, name: "Pirogue" }],
  changes: [],
};

const failureOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { failure: unknown }).failure;
  }
};

const called = (typed: string) => bodyCalled(organisation, typed, "2026-11-20");

describe("what is typed on the command line", () => {
  it("names a body however it is written, unless two are called so", () => {
    expect(called("ecoles  jeunesse").id).toBe("a");
    expect(called("c").name).toBe("presse");
    expect(failureOf(() => called("Presse"))).toEqual({
      code: "cli.body_ambiguous",
      params: { body: "Presse", several: 2 },
    });
    expect(failureOf(() => called("Santé"))).toEqual({
      code: "cli.body_unknown",
      params: { body: "Santé", day: "2026-11-20" },
    });
  });

  it("names a kind by its code, in either language, or as the collective calls it", () => {
    const kinds = ["pole", "Pôle", "support team", "Équipe de soutien", "pirogue"];
    expect(kinds.map((typed) => kindCalled(organisation, typed))).toEqual([
      "pole",
      "pole",
      "support_team",
      "support_team",
      OWN,
    ]);
    expect(failureOf(() => kindCalled(organisation, "tribu"))).toMatchObject({
      code: "cli.kind_unknown",
      params: { known: expect.stringContaining("Pirogue") },
    });
  });

  it("names a role in the same ways, and says those there are where it is none", () => {
    expect(["Référent·e", "treasurer", "Porte-parole"].map(titleCalled)).toEqual([
      "referent",
      "treasurer",
      "Porte-parole",
    ]);
    const said = ["référente", "Facilitateur", "facilitatrice", "trésorière", "déléguée", "membre"];
    expect(said.map(titleCalled)).toEqual([
      "referent",
      "facilitator",
      "facilitator",
      "treasurer",
      "delegate",
      "member",
    ]);
    const roles = [
      { id: "1", title: "referent" },
      { id: "2", title: "Porte-parole" },
    ];
    expect(roleCalled(roles, "porte parole", "Presse").id).toBe("2");
    expect(failureOf(() => roleCalled([], "trésorière", "Presse"))).toEqual({
      code: "cli.role_none",
      params: { role: "trésorière", body: "Presse" },
    });
    expect(failureOf(() => roleCalled(roles, "trésorière", "Presse"))).toEqual({
      code: "cli.role_unknown",
      params: { role: "trésorière", body: "Presse", known: "referent, Porte-parole" },
    });
  });

  it("is a day of the calendar", () => {
    expect(dayOf("2024-02-29")).toBe("2024-02-29");
    expect(failureOf(() => dayOf("2023-02-29"))).toMatchObject({ code: "cli.bad_date" });
  });
});
