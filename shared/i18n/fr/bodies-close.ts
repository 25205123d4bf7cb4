export const bodiesClose = {
  bodies: {
    close: {
      title: "Fermer « {{name}} »",
      detail: "Son passé reste, à toute date. Ce qui irait plus loin sera demandé.",
      on: "Dernier jour",
      parts_one: "{{count, number}} cercle en fait encore partie",
      parts_other: "{{count, number}} cercles en font encore partie",
      parts_many: "{{count, number}} de cercles en font encore partie",
      together: "Fermer en même temps",
      moveUp: "Rattacher au cercle d’au-dessus",
      mandates_one: "Finir le même jour {{count, number}} mandat qui irait plus loin",
      mandates_other: "Finir le même jour {{count, number}} mandats qui iraient plus loin",
      mandates_many: "Finir le même jour {{count, number}} de mandats qui iraient plus loin",
      action: "Fermer le cercle",
    },
    done: {
      closed: "« {{name}} » est fermé.",
      kindRemoved: "Le genre « {{kind}} » est supprimé.",
    },
    page: {
      acts: {
        close: "Fermer…",
      },
    },
    list: {
      kinds: "Vos genres de cercles",
      removeKind: "Supprimer le genre « {{kind}} »",
    },
    person: {
      title: "Cercles et mandats",
      ending: "Mandats qui finissent dans le mois",
      more_one: "et {{count, number}} autre mandat",
      more_other: "et {{count, number}} autres mandats",
      more_many: "et {{count, number}} d’autres mandats",
    },
  },
};
