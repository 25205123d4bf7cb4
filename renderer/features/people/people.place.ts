import { UserRound, UserRoundPlus, UsersRound } from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";

export const people = definePlace({
  id: "people",
  path: "/people",
  icon: UsersRound,
  keys: "mod+2",
  go: "app.commands.goPeople",
  rail: { order: 20, name: "app.nav.people" },
  needs: "people.read",
  routes: [
    {
      path: "/people/:id?",
      page: lazyPage(async () => (await import("./people-page.tsx")).PeoplePage),
      needs: ({ id }) => (id === "new" ? "people.write" : "people.read"),
      isOnePage: true,
    },
  ],
  commands: [
    {
      id: "new_person",
      label: "app.commands.newPerson",
      also: "app.commands.also.newPerson",
      group: "actions",
      icon: UserRoundPlus,
      needs: "people.write",
      path: "/people/new",
    },
  ],
  hits: {
    person: {
      icon: UserRound,
      heading: "app.palette.people",
      open: ({ id }) => ({ path: `/people/${id}` }),
    },
  },
  links: { person: (id) => `/people/${id}` },
});
