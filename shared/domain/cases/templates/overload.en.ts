import type { WordsOf } from "./outline.ts";
import type { overload } from "./overload.ts";

export const overloadEn: WordsOf<typeof overload> = {
  name: "Overload and exhaustion",
  steps: {
    danger: {
      title: "Ask whether there is a danger",
      what: "Ask simply: “Are you thinking of dying?” The question does not give the idea, it allows to talk about it. If so, do not leave the person alone, call 3114 with them; where their life is in danger now, 15. The team listens, it does not treat.",
    },
    listen: {
      title: "Listen",
      what: "Without playing it down, comparing, or advising too soon. Ask what weighs most: a task, a deadline, a relation, an emotion after what was seen or heard. Write no diagnosis and no treatment: only what the person wants to be noted.",
    },
    apart: {
      title: "Check who may help",
      what: "Whoever gives the tasks, or waits for their result, is not the one to handle the case. Ask the person whether somebody of the team makes them uneasy. Anybody may withdraw at any time.",
    },
    acknowledge: {
      title: "Answer",
      what: "Tell the person who deals with their request, and that they can put their tasks down now.",
    },
    lighten: {
      title: "Lighten at once",
      what: "With them, within three days: what stops, what waits, what somebody else takes over. A break needs no reason and costs neither place nor vote. Mute notifications, take them out of conversations that weigh, if they want.",
    },
    plan: {
      title: "Agree on what comes next",
      what: "Until when, who asks how they are and how, what others are told, and in which words: theirs. Say whom to talk to outside: a doctor, a psychologist, a helpline.",
    },
    cover: {
      title: "Take the tasks over",
      what: "Name who takes what and until when, or give it up. Do not shift the load onto one other person. A mandate is suspended, or somebody acts meanwhile, without the reason being told.",
    },
    check_in: {
      title: "Ask how they are",
      what: "One person only, as often as agreed, without talking of tasks. Silence is no answer: if the person no longer answers and you fear for them, call 15.",
    },
    causes: {
      title: "Look where it comes from",
      what: "Somebody’s overload often says something of the collective: too many meetings at night, a role held alone, a campaign without relief. Propose a change to the circle, without naming anybody.",
    },
    back: {
      title: "Come back, if they want",
      what: "Little by little, with a load of their choice and a day to talk about it again. Not coming back is a good end too: say thank you.",
    },
    close: {
      title: "Close",
      what: "When the person says so, or after the time agreed. Tell them when the file will be destroyed.",
    },
  },
  deadlines: {
    acknowledgement: "Answer the person",
    relief: "First tasks taken off",
    first_check: "First news",
    review: "Look at it again",
  },
  advice: [
    "A life is in danger now: call 15, or 114 by SMS. Stay with the person.",
    "Thoughts of suicide: 3114 answers at any hour, the person and those close to them.",
    "Do not promise to keep it secret where a life is at stake.",
    "Say that everything can be put down, at once, without explaining.",
    "Do not settle the tasks tonight: somebody takes care of them tomorrow.",
    "Call the team; do not stay alone with this.",
  ],
  texts: {
    acknowledgement: {
      title: "Answer",
      body: "Hello,\n\nThank you for telling us. You can put your tasks down now: we take care of them. Somebody of {{team}} calls you before {{deadline}}, or whenever you prefer: {{contact}}.\n\nIf it becomes too heavy, 3114 answers at any hour. If your life is in danger, call 15.",
    },
    relief: {
      title: "What is taken over",
      body: "Hello,\n\nAs agreed with you, until {{measure_end}}:\n\n{{measure}}\n\nYou need not explain anything to anybody. To change anything: {{contact}}.\n\n{{team}}",
    },
    closing: {
      title: "End of the support",
      body: "Hello,\n\nWe leave it there, as you wish. You can come back to us whenever you want: {{contact}}.\n\nTake care of yourself.\n\n{{team}}",
    },
  },
};
