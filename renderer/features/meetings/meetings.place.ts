import { FileText, NotebookPen } from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";

export const meetings = definePlace({
  id: "meetings",
  path: "/meetings",
  icon: NotebookPen,
  keys: "mod+3",
  go: "app.commands.goMeetings",
  rail: { order: 30, name: "app.nav.meetings" },
  needs: "meetings.read",
  routes: [
    {
      path: "/meetings",
      page: lazyPage(async () => (await import("./meetings-page.tsx")).MeetingsPage),
    },
    {
      path: "/meetings/:id",
      page: lazyPage(async () => (await import("./meeting-page.tsx")).MeetingPage),
      needs: ({ id }) => (id === "new" ? "meetings.write" : "meetings.read"),
    },
  ],
  commands: [
    {
      id: "new_meeting",
      label: "app.commands.newMeeting",
      group: "actions",
      keys: "mod+n",
      inFields: true,
      icon: NotebookPen,
      needs: "meetings.write",
      path: "/meetings/new",
    },
  ],
  hits: {
    meeting: {
      icon: NotebookPen,
      heading: "app.palette.meetings",
      open: ({ id }) => ({ path: `/meetings/${id}` }),
    },
    minutes: {
      icon: FileText,
      heading: "app.palette.minutes",
      open: ({ pageId, id }) => ({ path: `/meetings/${pageId}`, state: { itemId: id } }),
    },
  },
  links: { meeting: (id) => `/meetings/${id}` },
});
