import type { NumberWords } from "./outline.ts";

export const numbersFr: NumberWords = {
  "17": {
    name: "Police ou gendarmerie",
    note: "Danger immédiat : violences, agression, menaces.",
  },
  "15": {
    name: "Samu",
    note: "Urgence médicale : blessure, malaise, intoxication, vie en danger.",
  },
  "112": {
    name: "Urgences, dans toute l’Union européenne",
    note: "Police, pompiers ou Samu, quand on ne sait pas qui appeler.",
  },
  "114": {
    name: "Urgences par SMS",
    note: "Pour qui n’entend pas, ou ne peut pas parler, même parce que l’agresseur est là : envoyer un SMS au 114.",
  },
  "119": {
    name: "Enfance en danger",
    note: "Pour un enfant en danger ou qui risque de l’être, et pour qui s’en inquiète.",
  },
  "3018": {
    name: "Harcèlement et violences numériques",
    note: "Pour les jeunes et leurs proches : harcèlement, cyberharcèlement, images diffusées sans accord.",
  },
  "3114": {
    name: "Prévention du suicide",
    note: "Pour soi ou pour quelqu’un d’autre, à toute heure. Si la vie est en danger maintenant : le 15.",
  },
  "3919": {
    name: "Violences Femmes Info",
    note: "Écoute et orientation des femmes victimes de violences et de leurs proches, anonyme. Ce n’est pas un numéro d’urgence : en danger, le 17.",
  },
};
