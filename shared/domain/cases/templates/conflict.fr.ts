import type { conflict } from "./conflict.ts";
import type { WordsOf } from "./outline.ts";

export const conflictFr: WordsOf<typeof conflict> = {
  name: "Conflits",
  steps: {
    intake: {
      title: "Recevoir la demande",
      what: "Une tension dite tôt se règle plus facilement : aucune n’est trop petite. Écouter ce qui s’est passé, ce que la personne a ressenti, ce dont elle a besoin, ce qu’elle a déjà tenté. Noter ses mots. Lui dire qui lira le dossier et ce qui sera dit à l’autre personne : rien sans son accord.",
    },
    sort: {
      title: "Vérifier que c’est un conflit",
      what: "Un conflit oppose des personnes qui peuvent toutes deux parler et dire non. Menaces, coups, propos discriminants, gestes ou propos sexuels, répétition qui use, peur de l’autre : c’est le protocole des violences. On ne propose jamais de médiation dans ce cas. Écrire la raison du choix.",
    },
    apart: {
      title: "Vérifier qui peut aider",
      what: "Qui aide n’a pris parti ni pour l’une ni pour l’autre, ne partage pas leur foyer, et les deux l’acceptent. Regarder les liens proposés et dire de chacun s’il compte. On peut se retirer à tout moment.",
    },
    acknowledge: {
      title: "Accuser réception",
      what: "Écrire à qui a demandé, sans rien dire du fond : qui s’en occupe, et quand a lieu le premier échange.",
    },
    listen: {
      title: "Écouter chaque personne, séparément",
      what: "Le même temps et les mêmes questions pour chacune : les faits, ce qu’ils ont fait à chacune, ce qu’elle voudrait, ce qu’elle est prête à faire. Ne pas porter de messages de l’une à l’autre. Demander si elles veulent se parler, seules ou avec quelqu’un.",
    },
    talk: {
      title: "Se parler, sans aide",
      what: "Si les deux le veulent : un lieu calme, une heure, sans public ni téléphone. Chacune parle en son nom, de faits précis et non de la personne, puis redit ce qu’elle a entendu avant de répondre. L’équipe demande ensuite à chacune comment cela s’est passé.",
    },
    accompany: {
      title: "Se parler, avec quelqu’un",
      what: "Une ou deux personnes que les deux acceptent, prises dans l’équipe ou au-dehors, tiennent le cadre et le temps sans juger ni conseiller. Chacune peut faire une pause ou arrêter. On n’oblige personne à rencontrer l’autre ; refuser n’est pas un tort.",
    },
    circle: {
      title: "En parler dans le cercle",
      what: "Quand le conflit vient d’un rôle flou, d’une décision contestée ou d’une charge mal répartie, c’est au cercle d’y répondre, avec quelqu’un d’extérieur pour animer. Seulement avec l’accord des personnes, et sans raconter ce qu’elles ont dit en confiance.",
    },
    agree: {
      title: "Écrire ce dont on convient",
      what: "Peu de points, précis et datés : qui fait quoi, ce que l’on ne fait plus, ce que le collectif change. Les deux le relisent et l’acceptent. Sans accord, l’équipe peut décider de mesures d’organisation (à qui l’on rend compte, qui siège où), avec leurs raisons et leur fin.",
    },
    follow: {
      title: "Reprendre des nouvelles",
      what: "Après un mois, puis trois : l’accord tient-il, pour les deux ? Sinon, reprendre à une étape plus accompagnée. Si l’une a peur de l’autre, passer au protocole des violences.",
    },
    close: {
      title: "Clore",
      what: "Écrire l’issue et la raison, le dire aux personnes, leur dire quand le dossier sera détruit.",
    },
    learn: {
      title: "En tirer quelque chose",
      what: "Sans nommer personne : quels rôles préciser, quelle décision mieux préparer, quelle charge partager.",
    },
  },
  deadlines: {
    acknowledgement: "Accuser réception",
    first_talk: "Écouter chaque personne",
    meeting: "Proposer une rencontre",
    review: "Premières nouvelles de l’accord",
    last_review: "Dernières nouvelles de l’accord",
  },
  advice: [
    "Une dispute dégénère : séparer, faire une pause, proposer à chacune de s’éloigner avec quelqu’un.",
    "Coups ou menaces : appeler le 17, ou le 114 par SMS ; ce n’est plus un conflit.",
    "Ne pas chercher tout de suite qui a raison ; ne pas faire voter le groupe.",
    "Arrêter l’échange par messages : se dire que l’on en parle de vive voix, plus tard.",
    "Quelqu’un va très mal : appeler le 3114, ou le 15 si la vie est en danger.",
    "Appeler l’équipe, même pour une petite chose.",
  ],
  texts: {
    acknowledgement: {
      title: "Accusé de réception",
      body: "Bonjour,\n\nNous avons reçu votre demande du {{received_on}}. {{team}} s’en occupe et vous propose un premier échange avant le {{deadline}}. Nous ne dirons rien à personne sans votre accord.\n\nPour nous joindre : {{contact}}. Référence : {{receipt}}.",
    },
    invitation: {
      title: "Invitation à une rencontre",
      body: "Bonjour,\n\nComme convenu avec vous, nous proposons une rencontre le {{meeting_on}}, {{meeting_place}}. Nous serons là pour que chacun et chacune puisse parler et être entendu·e, sans juger.\n\nVous pouvez demander une autre date, venir avec quelqu’un si l’autre personne l’accepte, ou préférer que la rencontre n’ait pas lieu : il suffit de nous le dire. {{contact}}\n\n{{team}}",
    },
    agreement: {
      title: "Ce dont nous sommes convenu·es",
      body: "Le {{today}}, nous sommes convenu·es de ceci, jusqu’au {{measure_end}} :\n\n{{measure}}\n\nNous en reparlons dans un mois. D’ici là, si cela ne tient pas : {{contact}}.\n\n{{team}}",
    },
    closing: {
      title: "Le dossier est clos",
      body: "Bonjour,\n\nNous avons clos ce dossier le {{today}}. Vous pouvez revenir vers nous si la tension reprend : {{contact}}.\n\nMerci d’avoir pris ce temps.\n\n{{team}}",
    },
  },
};
