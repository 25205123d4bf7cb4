import { CircleDot, CirclePlus, Network, Scale } from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";
import { OnBody, OnHome, OnPerson } from "./rules/attention-slots.tsx";

export const bodies = definePlace({
  id: "bodies",
  path: "/bodies",
  icon: Network,
  keys: "mod+5",
  go: "app.commands.goBodies",
  rail: { order: 25, name: "app.nav.bodies" },
  needs: "bodies.read",
  routes: [
    { path: "/bodies", page: lazyPage(async () => (await import("./bodies-page.tsx")).BodiesPage) },
    {
      path: "/bodies/new",
      page: lazyPage(async () => (await import("./new-body-page.tsx")).NewBodyPage),
      needs: "bodies.write",
    },
    {
      path: "/bodies/picture",
      page: lazyPage(async () => (await import("./picture/picture-page.tsx")).PicturePage),
    },
    {
      path: "/bodies/rules",
      page: lazyPage(async () => (await import("./rules/rules-page.tsx")).RulesPage),
    },
    { path: "/bodies/:id", page: lazyPage(async () => (await import("./body-page.tsx")).BodyPage) },
  ],
  commands: [
    {
      id: "rules",
      label: "app.commands.rules",
      also: "app.commands.also.rules",
      group: "places",
      icon: Scale,
      needs: "bodies.read",
      path: "/bodies/rules",
    },
    {
      id: "new_body",
      label: "app.commands.newBody",
      also: "app.commands.also.newBody",
      group: "actions",
      icon: CirclePlus,
      needs: "bodies.write",
      path: "/bodies/new",
    },
    {
      id: "draw_bodies",
      label: "app.commands.drawBodies",
      group: "actions",
      icon: CircleDot,
      needs: "bodies.read",
      path: "/bodies/picture",
    },
  ],
  hits: {
    body: {
      icon: Network,
      heading: "app.palette.bodies",
      open: ({ id }) => ({ path: `/bodies/${id}` }),
    },
  },
  slots: { home: OnHome, body: OnBody, person: OnPerson },
  links: { body: (id) => `/bodies/${id}` },
});
