import { definePlace, lazyPage } from "#renderer/lib/place.ts";

export const publication = definePlace({
  id: "publication",
  needs: "publication.publish",
  partOf: "meetings",
  routes: [
    {
      path: "/meetings/:id/publish",
      page: lazyPage(async () => (await import("./publish-page.tsx")).PublishPage),
    },
  ],
});
