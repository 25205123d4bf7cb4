import type { conflict } from "./conflict.ts";
import type { WordsOf } from "./outline.ts";

export const conflictEn: WordsOf<typeof conflict> = {
  name: "Conflicts",
  steps: {
    intake: {
      title: "Receive the request",
      what: "A tension told early is settled more easily: none is too small. Listen to what happened, what the person felt, what they need, what they have tried. Note their words. Tell them who will read the file and what the other person will be told: nothing without their consent.",
    },
    sort: {
      title: "Check that it is a conflict",
      what: "A conflict is between people who can both speak and say no. Threats, blows, discriminating words, sexual words or gestures, repetition that wears down, fear of the other: that is the protocol on violence. No mediation is ever offered then. Write the reason for the choice.",
    },
    apart: {
      title: "Check who may help",
      what: "Whoever helps has taken nobody’s side, shares nobody’s household, and both accept them. Look at the links that are proposed and say of each whether it counts. Anybody may withdraw at any time.",
    },
    acknowledge: {
      title: "Acknowledge",
      what: "Write to whoever asked, saying nothing of the substance: who deals with it, and when the first talk is.",
    },
    listen: {
      title: "Listen to each person, separately",
      what: "The same time and the same questions for each: the facts, what they did to them, what they would like, what they are ready to do. Carry no messages from one to the other. Ask whether they want to talk, alone or with somebody.",
    },
    talk: {
      title: "Talk, without help",
      what: "If both want to: a quiet place, an hour, nobody watching and no phone. Each speaks for themself, of precise facts and not of the person, then says again what they heard before answering. The team then asks each how it went.",
    },
    accompany: {
      title: "Talk, with somebody",
      what: "One or two people whom both accept, of the team or from outside, hold the frame and the time without judging nor advising. Each can take a break or stop. Nobody is made to meet the other; refusing is no fault.",
    },
    circle: {
      title: "Talk about it in the circle",
      what: "Where the conflict comes from a role that is not clear, a contested decision or work badly shared, it is for the circle to answer, with somebody from outside to facilitate. Only if the people agree, and without telling what they said in confidence.",
    },
    agree: {
      title: "Write what is agreed",
      what: "Few points, precise and dated: who does what, what is no longer done, what the collective changes. Both read it and accept it. Without agreement, the team may decide how things are organised (whom one reports to, who sits where), with its reasons and an end.",
    },
    follow: {
      title: "Ask how it goes",
      what: "After a month, then three: does the agreement hold, for both? If not, go back to a step with more help. If one is afraid of the other, go to the protocol on violence.",
    },
    close: {
      title: "Close",
      what: "Write the outcome and the reason, tell the people, tell them when the file will be destroyed.",
    },
    learn: {
      title: "Learn from it",
      what: "Without naming anybody: which roles to make clear, which decision to prepare better, what work to share.",
    },
  },
  deadlines: {
    acknowledgement: "Acknowledge",
    first_talk: "Listen to each person",
    meeting: "Offer a meeting",
    review: "First news of the agreement",
    last_review: "Last news of the agreement",
  },
  advice: [
    "A quarrel gets out of hand: separate, take a break, offer each to go aside with somebody.",
    "Blows or threats: call 17, or 114 by SMS; this is no longer a conflict.",
    "Do not look for who is right at once; do not have the group vote.",
    "Stop the exchange of messages: say that you will talk about it in person, later.",
    "Somebody is very unwell: call 3114, or 15 where a life is in danger.",
    "Call the team, even for something small.",
  ],
  texts: {
    acknowledgement: {
      title: "Acknowledgement",
      body: "Hello,\n\nWe have received your request of {{received_on}}. {{team}} deals with it and offers you a first talk before {{deadline}}. We will say nothing to anybody without your consent.\n\nTo reach us: {{contact}}. Reference: {{receipt}}.",
    },
    invitation: {
      title: "Invitation to a meeting",
      body: "Hello,\n\nAs agreed with you, we propose a meeting on {{meeting_on}}, {{meeting_place}}. We will be there so that everybody can speak and be heard, without judging.\n\nYou can ask for another day, come with somebody if the other person accepts, or prefer that the meeting does not take place: just tell us. {{contact}}\n\n{{team}}",
    },
    agreement: {
      title: "What we agreed",
      body: "On {{today}}, we agreed on this, until {{measure_end}}:\n\n{{measure}}\n\nWe will talk about it again in a month. Until then, if it does not hold: {{contact}}.\n\n{{team}}",
    },
    closing: {
      title: "The case is closed",
      body: "Hello,\n\nWe closed this case on {{today}}. You can come back to us if the tension returns: {{contact}}.\n\nThank you for taking this time.\n\n{{team}}",
    },
  },
};
