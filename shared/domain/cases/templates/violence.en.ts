import type { WordsOf } from "./outline.ts";
import type { violence } from "./violence.ts";

export const violenceEn: WordsOf<typeof violence> = {
  name: "Violence and harassment",
  steps: {
    safety: {
      title: "Bring to safety",
      what: "Ask first whether the person is in danger now: where they are, whether they can speak, who can stay with them. In immediate danger, call for help or have somebody call before anything else (emergency card). Otherwise do nothing without their consent, and nothing that would put them in more danger.",
    },
    intake: {
      title: "Hear what is said",
      what: "Listen without interrupting, without doubting, without promising a result. Note the person’s words as they say them, apart from what you think of them. Never ask them to gather evidence, nor to tell everything several times. Tell them who will read the file, how long it is kept, what the collective can do and what it cannot. Ask what they wish, whom they do not want to deal with it, and how to reach them without risk.",
    },
    apart: {
      title: "Check who may handle the case",
      what: "Nobody named in the case reads it, nor anybody of their household. Look at each link that is proposed (same name, same address, a mandate in common), confirm it or dismiss it with its reason. Anybody may withdraw at any time, without saying why.",
    },
    acknowledge: {
      title: "Acknowledge",
      what: "Write to the person, in the way they chose, that somebody reads their report, who that is, and when they will hear more. Write nothing of the facts in this message: others may read it.",
    },
    triage: {
      title: "Say what it is",
      what: "Say what this is about, with the reason in writing: violence or harassment, or a conflict (another protocol). Weigh the danger, the risk of retaliation, the age of those in it; for a child, call 119. In doubt, stay with this protocol.",
    },
    handlers: {
      title: "Name at least two people",
      what: "At least two people handle the case, together. Share the tasks: one person for whoever reports, another for whoever is accused, never the same for both.",
    },
    protect: {
      title: "Protect",
      what: "Separate, change hours, circles or accesses, go along on a way home. These are no sanctions, and their weight is not on whoever reported. Each measure has somebody who answers for it, an end, and a day on which it is looked at again.",
    },
    support: {
      title: "Support",
      what: "Say whom to talk to outside: associations that help victims, health, legal advice. Whether to go to the police is the person’s own decision: go with them if they want, never push them to it nor talk them out of it. The collective is neither the police nor a court.",
    },
    hear: {
      title: "Hear whoever is accused",
      what: "Only once whoever reported is safe. They are presumed to have done nothing as long as nothing is established. Tell them what they are accused of, in words that do not show who spoke where that was promised. They may come with somebody, have time to prepare, and read again what is noted. Never bring the two face to face.",
    },
    witnesses: {
      title: "Hear witnesses",
      what: "Few people, one by one, with open questions. Tell them only what they need to answer, and ask them to talk to nobody about it. Keep what they saw apart from what they were told.",
    },
    decide: {
      title: "Decide together",
      what: "Write what is held to be established, what is not, the decision and its reasons. Keep it in proportion. Setting somebody aside or excluding them is never decided by one person: each signs the same text, which no longer changes.",
    },
    tell: {
      title: "Tell the decision and its reasons",
      what: "To whoever reported and to whoever is accused, separately, by somebody and not by a message alone. Tell each what concerns them, how to contest it and until when. Tell the rest of the collective nothing more than what it takes to apply the decision.",
    },
    follow: {
      title: "Follow up",
      what: "Get back in touch with whoever reported: do the measures hold, is there retaliation, is something else needed? Retaliation is a new fact and treated as one. Look at each measure again on its day.",
    },
    close: {
      title: "Close",
      what: "Once nothing more is awaited: write the outcome and the reason, tell those concerned that the case is closed, that it can be opened again, and when it will be destroyed.",
    },
    learn: {
      title: "Learn from it",
      what: "Without naming anybody nor letting anybody guess: what the collective changes in its places, its hours, its roles. Ask how the team is that handled the case.",
    },
  },
  deadlines: {
    acknowledgement: "Acknowledge",
    first_measures: "First measures of protection",
    orientation: "What it is, in writing",
    news: "News for whoever reported",
    measures_review: "Look at the measures again",
    answer: "Answer on the substance",
    telling: "Tell the decision",
    appeal: "Last day to contest",
    check_in: "Get back in touch after the decision",
  },
  advice: [
    "Immediate danger: call 17, or 114 by SMS where one cannot speak. Only then the team.",
    "Stay with the person, in a place where they feel safe; ask what they want.",
    "Listen, believe, do not investigate: no questions about details, no “why”.",
    "Neither warn nor confront whoever is accused.",
    "Keep what may serve (messages, clothes, a certificate) if the person wants; ask them for nothing.",
    "Thoughts of suicide: call 3114, or 15 where a life is in danger.",
    "Write nothing in a group conversation; call the team.",
  ],
  texts: {
    acknowledgement: {
      title: "Acknowledgement",
      body: "Hello,\n\nWe have received your message of {{received_on}}. It is read by {{team}}, and by nobody else in {{collective}}. Thank you for your trust.\n\nWe will get back to you before {{deadline}}. Until then you have nothing to prove and nothing to gather. If something changes, or if you would rather talk to somebody: {{contact}}. Reference to give: {{receipt}}.\n\nIf you are in danger now, call 17, or send an SMS to 114.",
    },
    news: {
      title: "News",
      body: "Hello,\n\nWe are still dealing with what you told us. We will write again before {{deadline}}, even if nothing is decided yet. At any time you can add something, ask a question or ask not to be contacted any more: {{contact}}.\n\n{{team}}",
    },
    hearing: {
      title: "Invitation to be heard",
      body: "Hello,\n\n{{team}} of {{collective}} has received a report in which you are accused. Nothing is decided, and nothing is held to be established. We would like to hear you on {{meeting_on}}, {{meeting_place}}.\n\nYou can come with somebody of your choice, ask for another day, or answer in writing. What you say will be noted, and you will be able to read it again.\n\nWe ask you not to try to find out who spoke to us, nor to reach those you are thinking of. If this news is hard to bear, you can talk to somebody: {{contact}}, or 3114 at any hour.",
    },
    measure: {
      title: "Measure of protection",
      body: "Hello,\n\nSo that everybody is safe, this measure applies from now on, until {{measure_end}}:\n\n{{measure}}\n\nIt is no sanction and says nothing of what will be decided. It will be looked at again before its end. To talk about it: {{contact}}.\n\n{{team}}",
    },
    decision_reporter: {
      title: "Decision, to whoever reported",
      body: "Hello,\n\nThis was decided after your report:\n\n{{decision}}\n\nThe reasons: {{reasons}}\n\nYou can ask for it to be looked at again until {{appeal_until}}, by writing to {{contact}}. If anybody makes you pay for having spoken, tell us at once. We will get back in touch with you in the coming weeks.\n\n{{team}}",
    },
    decision_concerned: {
      title: "Decision, to whoever is accused",
      body: "Hello,\n\nAfter hearing you, {{team}} of {{collective}} has taken this decision, several people together:\n\n{{decision}}\n\nThe reasons: {{reasons}}\n\nYou can ask for it to be looked at again by other people until {{appeal_until}}, by writing to {{contact}}. Any pressure on whoever spoke, or is believed to have spoken, would be a new fact.",
    },
    closing: {
      title: "The case is closed",
      body: "Hello,\n\nWe closed this case on {{today}}. It can be opened again if something new happens: {{contact}}. It stays closed to anybody else, and is then destroyed.\n\nThank you for speaking.\n\n{{team}}",
    },
  },
};
