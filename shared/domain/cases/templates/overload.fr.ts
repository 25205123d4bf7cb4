import type { WordsOf } from "./outline.ts";
import type { overload } from "./overload.ts";

export const overloadFr: WordsOf<typeof overload> = {
  name: "Surcharge et épuisement",
  steps: {
    danger: {
      title: "Demander s’il y a un danger",
      what: "Poser la question simplement : « Est-ce que tu penses à mourir ? » Elle ne donne pas l’idée, elle permet d’en parler. Si oui, ne pas laisser la personne seule, appeler le 3114 avec elle ; si la vie est en danger maintenant, le 15. L’équipe écoute, elle ne soigne pas.",
    },
    listen: {
      title: "Écouter",
      what: "Sans minimiser, sans comparer, sans conseiller trop vite. Demander ce qui pèse le plus : une tâche, une échéance, une relation, une émotion après ce qui a été vu ou entendu. N’écrire aucun diagnostic ni traitement : seulement ce que la personne veut qui soit noté.",
    },
    apart: {
      title: "Vérifier qui peut aider",
      what: "Ce n’est pas à qui confie les tâches, ou en attend le résultat, de suivre le dossier. Demander à la personne si quelqu’un de l’équipe la gêne. On peut se retirer à tout moment.",
    },
    acknowledge: {
      title: "Répondre",
      what: "Dire à la personne qui s’occupe de sa demande, et qu’elle peut poser ses tâches dès maintenant.",
    },
    lighten: {
      title: "Alléger tout de suite",
      what: "Avec elle, en moins de trois jours : ce qui s’arrête, ce qui attend, ce que quelqu’un d’autre reprend. Une pause ne se justifie pas et ne fait perdre ni place ni voix. Couper les notifications, la retirer des conversations qui pèsent, si elle le veut.",
    },
    plan: {
      title: "Convenir de la suite",
      what: "Jusqu’à quand, qui prend des nouvelles et comment, ce qui est dit aux autres, et dans quels mots : les siens. Indiquer à qui parler au-dehors : médecin, psychologue, ligne d’écoute.",
    },
    cover: {
      title: "Reprendre les tâches",
      what: "Nommer qui reprend quoi et jusqu’à quand, ou renoncer. Ne pas déplacer la charge sur une seule autre personne. Un mandat se suspend, ou quelqu’un l’assure entre-temps, sans que la raison soit dite.",
    },
    check_in: {
      title: "Prendre des nouvelles",
      what: "Une seule personne, au rythme convenu, sans parler des tâches. Le silence n’est pas une réponse : si la personne ne répond plus et que l’on craint pour elle, appeler le 15.",
    },
    causes: {
      title: "Regarder d’où cela vient",
      what: "La surcharge d’une personne dit souvent quelque chose du collectif : trop de réunions le soir, un rôle tenu seul·e, une campagne sans relais. Proposer un changement au cercle, sans nommer personne.",
    },
    back: {
      title: "Revenir, si elle le veut",
      what: "Peu à peu, avec une charge choisie et une date pour en reparler. Ne pas revenir est aussi une bonne fin : remercier.",
    },
    close: {
      title: "Clore",
      what: "Quand la personne le dit, ou après le temps convenu. Lui dire quand le dossier sera détruit.",
    },
  },
  deadlines: {
    acknowledgement: "Répondre à la personne",
    relief: "Premières tâches retirées",
    first_check: "Premières nouvelles",
    review: "Refaire le point",
  },
  advice: [
    "La vie est en danger maintenant : appeler le 15, ou le 114 par SMS. Rester avec la personne.",
    "Idées de suicide : le 3114 répond à toute heure, à la personne comme à ses proches.",
    "Ne pas promettre de garder le secret si la vie est en jeu.",
    "Dire que l’on peut tout poser, tout de suite, sans rien expliquer.",
    "Ne pas régler la question des tâches ce soir : quelqu’un s’en charge demain.",
    "Appeler l’équipe ; ne pas rester seul·e avec cela.",
  ],
  texts: {
    acknowledgement: {
      title: "Réponse",
      body: "Bonjour,\n\nMerci de nous l’avoir dit. Tu peux poser tes tâches dès maintenant : nous nous en occupons. Quelqu’un de {{team}} t’appelle avant le {{deadline}}, ou quand tu préfères : {{contact}}.\n\nSi cela devient trop lourd, le 3114 répond à toute heure. Si ta vie est en danger, appelle le 15.",
    },
    relief: {
      title: "Ce qui est repris",
      body: "Bonjour,\n\nComme convenu avec toi, jusqu’au {{measure_end}} :\n\n{{measure}}\n\nTu n’as rien à expliquer à personne. Pour changer quoi que ce soit : {{contact}}.\n\n{{team}}",
    },
    closing: {
      title: "Fin de l’accompagnement",
      body: "Bonjour,\n\nNous en restons là, comme tu le souhaites. Tu peux revenir vers nous quand tu veux : {{contact}}.\n\nPrends soin de toi.\n\n{{team}}",
    },
  },
};
