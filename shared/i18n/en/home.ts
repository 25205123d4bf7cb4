import { translated } from "../translated.ts";
import { home as french } from "../fr/home.ts";

export const home = translated(french, {
  app: {
    nav: { home: "Today" },
    today: {
      title: "Today",
      greeting: "Hello, {{name}}",
      next: "Coming up",
      recent: "Latest meetings",
      allMeetings: "All meetings",
      newMeeting: "Prepare a meeting",
      noNext: "No meeting is planned.",
      peopleCount_one: "{{formatted}} person",
      peopleCount_other: "{{formatted}} people",
      meetingCount_one: "{{formatted}} meeting",
      meetingCount_other: "{{formatted}} meetings",
      entryCount_one: "{{formatted}} journal entry",
      entryCount_other: "{{formatted}} journal entries",
      present_one: "{{count}} present",
      present_other: "{{count}} present",
      decisions_one: "{{count}} decision",
      decisions_other: "{{count}} decisions",
      actions_one: "{{count}} action",
      actions_other: "{{count}} actions",
      published: "Summary published",
      steps: "To begin",
      stepPeople: "Bring the members in",
      stepPeopleDetail:
        "Greffe reads your workbook (XLSX, ODS), a CSV export or an address book. It shows what it understood before writing anything, and the whole import can be undone.",
      stepPeopleAction: "Import a table",
      stepPeopleOther: "Add one person by hand",
      stepMeeting: "Hold a meeting",
      stepMeetingDetail:
        "An agenda, who is there, and minutes that are written while people speak. Each item is public, internal or confidential.",
      stepPublish: "Publish a summary",
      stepPublishDetail:
        "After a meeting, Greffe prepares the page for the public: without the names of those who have not agreed, and without internal items.",
      done: "done",
    },
    commands: { goHome: "Go to Today" },
  },
});
