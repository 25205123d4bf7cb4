import { Network } from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";

export const bodies = definePlace({
  id: "bodies",
  path: "/bodies",
  icon: Network,
  go: "app.commands.goBodies",
  rail: { order: 25, name: "app.nav.bodies" },
  needs: "bodies.read",
  routes: [
    { path: "/bodies", page: lazyPage(async () => (await import("./bodies-page.tsx")).BodiesPage) },
  ],
  hits: {
    body: {
      icon: Network,
      heading: "app.palette.bodies",
      open: ({ id }) => ({ path: `/bodies/${id}` }),
    },
  },
  links: { body: (id) => `/bodies/${id}` },
});
