import type { NumberWords } from "./outline.ts";

export const numbersEn: NumberWords = {
  "17": {
    name: "Police (France)",
    note: "Immediate danger: violence, assault, threats.",
  },
  "15": {
    name: "Medical emergencies (France)",
    note: "An injury, a collapse, poisoning, a life in danger.",
  },
  "112": {
    name: "Emergencies, in all of the European Union",
    note: "Police, fire brigade or ambulance, where one does not know whom to call.",
  },
  "114": {
    name: "Emergencies by SMS (France)",
    note: "For whoever cannot hear or cannot speak, be it because the attacker is there: send an SMS to 114.",
  },
  "119": {
    name: "Children in danger (France)",
    note: "For a child who is or may be in danger, and for whoever worries about one.",
  },
  "3018": {
    name: "Harassment and violence online (France)",
    note: "For young people and those close to them: harassment, online or not, pictures spread without consent.",
  },
  "3114": {
    name: "Suicide prevention (France)",
    note: "For oneself or somebody else, at any hour. Where a life is in danger now: 15.",
  },
  "3919": {
    name: "Violence against women (France)",
    note: "Listens and tells where to turn, for women who suffer violence and those close to them, anonymously. It is no emergency number: in danger, 17.",
  },
};
