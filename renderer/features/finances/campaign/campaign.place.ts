import { Vote } from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";

export const campaign = definePlace({
  id: "campaign",
  needs: "finances.read",
  partOf: "finances",
  routes: [
    {
      path: "/finances/campaign",
      page: lazyPage(async () => (await import("./campaigns-page.tsx")).CampaignsPage),
    },
    {
      path: "/finances/campaign/new",
      page: lazyPage(async () => (await import("./new-election-page.tsx")).NewElectionPage),
      needs: "finances.write",
    },
    {
      path: "/finances/campaign/:id",
      page: lazyPage(async () => (await import("./election-page.tsx")).ElectionPage),
    },
  ],
  commands: [
    {
      id: "campaign",
      label: "app.commands.campaign",
      also: "app.commands.also.campaign",
      group: "places",
      icon: Vote,
      path: "/finances/campaign",
    },
    {
      id: "new_election",
      label: "app.commands.newElection",
      group: "actions",
      icon: Vote,
      needs: "finances.write",
      path: "/finances/campaign/new",
    },
  ],
  hits: {
    election: {
      icon: Vote,
      heading: "app.palette.elections",
      open: ({ id }) => ({ path: `/finances/campaign/${id}` }),
    },
  },
  links: { election: (id) => `/finances/campaign/${id}` },
});
