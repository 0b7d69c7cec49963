import type { Locale } from '../../src/i18n/locales.ts';
import type { Phrases } from './ar.ts';

type Part<Tree> = {
  readonly [Key in keyof Tree]?: Tree[Key] extends string ? string : Part<Tree[Key]>;
};

/** Phrases by nested keys. */
export interface PhraseTree {
  readonly [key: string]: string | PhraseTree;
}

const french = {
  auth: { loginWithForgejo: 'Se connecter avec Forgejo' },
  collection: {
    collectionTop: { viewAsList: 'Afficher en liste', viewAsGrid: 'Afficher en grille' },
    entries: { unpublishedHeader: 'Entrées non publiées' },
  },
  editor: {
    editorControl: { field: { widgetLabel: 'Champ %{widgetLabel}' } },
    editorControlPane: {
      i18n: {
        copyFromLocale: "Remplir à partir d'une autre langue",
        copyFromLocaleConfirm:
          'Voulez-vous reprendre les données de la langue %{locale}\u00a0?\nTout le contenu actuel sera remplacé.',
      },
    },
    editorInterface: { toggleNotes: 'Notes' },
    editorNotesPane: {
      title: 'Notes',
      emptyState:
        "Aucune note pour l'instant. Ajoutez ci-dessous une première note pour commencer à collaborer.",
      addNote: 'Ajouter une note',
      addPlaceholder: 'Ajouter une note...',
      editPlaceholder: 'Modifier votre note...',
      save: 'Enregistrer',
      cancel: 'Annuler',
      edit: 'Modifier',
      delete: 'Supprimer',
      resolve: 'Marquer comme résolue',
      unresolve: 'Rouvrir',
      confirmDelete: 'Voulez-vous vraiment supprimer cette note\u00a0?',
      shortcut: 'Astuce\u00a0: Ctrl+Entrée ajoute la note rapidement',
    },
    editorToolbar: {
      statusInfoTooltipDraft:
        "L'entrée est un brouillon. Pour la finaliser et la soumettre à la révision, passez son statut à «\u00a0En cours de révision\u00a0»",
      statusInfoTooltipInReview:
        "L'entrée est en cours de révision, aucune autre action n'est requise. Vous pouvez toutefois encore la modifier pendant la révision.",
    },
    editorWidgets: {
      markdown: {
        strikethrough: 'Barré',
        toggleMode: { rich: 'Passer au texte enrichi', markdown: 'Passer à Markdown' },
      },
      image: {
        chooseMultiple: 'Choisir des images',
        addMore: "Ajouter d'autres images",
        removeAll: 'Retirer toutes les images',
      },
      file: {
        chooseMultiple: 'Choisir des fichiers',
        addMore: "Ajouter d'autres fichiers",
        removeAll: 'Retirer tous les fichiers',
      },
      datetime: { setToNow: "Mettre %{fieldLabel} à l'heure actuelle" },
      object: { expand: 'Déplier', collapse: 'Replier' },
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: 'Fermer' } },
  ui: {
    settingsDropdown: { account: 'Menu des options du compte' },
    toast: {
      noteAdded: 'Note ajoutée',
      onFailToAddNote: "Échec de l'ajout de la note\u00a0: %{details}",
      noteUpdated: 'Note modifiée',
      onFailToUpdateNote: 'Échec de la modification de la note\u00a0: %{details}',
      noteDeleted: 'Note supprimée',
      onFailToDeleteNote: 'Échec de la suppression de la note\u00a0: %{details}',
      noteResolved: 'Note résolue',
      noteReopened: 'Note rouverte',
      onFailToToggleNote: "Échec du changement d'état de la note\u00a0: %{details}",
    },
  },
} as const satisfies Part<Phrases>;

const german = {
  collection: {
    collectionTop: { viewAsList: 'Als Liste anzeigen', viewAsGrid: 'Als Raster anzeigen' },
    entries: { unpublishedHeader: 'Unveröffentlichte Beiträge' },
  },
  editor: {
    editorControl: { field: { widgetLabel: 'Feld %{widgetLabel}' } },
    editorInterface: { toggleNotes: 'Notizen' },
    editorNotesPane: {
      title: 'Notizen',
      emptyState:
        'Noch keine Notizen. Fügen Sie unten eine erste Notiz hinzu, um die Zusammenarbeit zu beginnen.',
      addNote: 'Notiz hinzufügen',
      addPlaceholder: 'Notiz hinzufügen...',
      editPlaceholder: 'Notiz bearbeiten...',
      save: 'Speichern',
      cancel: 'Abbrechen',
      edit: 'Bearbeiten',
      delete: 'Löschen',
      resolve: 'Als erledigt markieren',
      unresolve: 'Wieder öffnen',
      confirmDelete: 'Soll diese Notiz wirklich gelöscht werden?',
      shortcut: 'Tipp: Mit Strg+Eingabe fügen Sie die Notiz schnell hinzu',
    },
    editorWidgets: {
      markdown: {
        strikethrough: 'Durchgestrichen',
        toggleMode: {
          rich: 'Zum Rich-Text-Modus wechseln',
          markdown: 'Zum Markdown-Modus wechseln',
        },
      },
      image: {
        chooseMultiple: 'Bilder auswählen',
        addMore: 'Weitere Bilder hinzufügen',
        removeAll: 'Alle Bilder entfernen',
      },
      file: {
        chooseMultiple: 'Dateien auswählen',
        addMore: 'Weitere Dateien hinzufügen',
        removeAll: 'Alle Dateien entfernen',
      },
      datetime: { setToNow: '%{fieldLabel} auf jetzt setzen' },
      object: { expand: 'Ausklappen', collapse: 'Einklappen' },
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: 'Schließen' } },
  ui: {
    settingsDropdown: { account: 'Menü der Kontooptionen' },
    toast: {
      noteAdded: 'Notiz hinzugefügt',
      onFailToAddNote: 'Notiz konnte nicht hinzugefügt werden: %{details}',
      noteUpdated: 'Notiz aktualisiert',
      onFailToUpdateNote: 'Notiz konnte nicht aktualisiert werden: %{details}',
      noteDeleted: 'Notiz gelöscht',
      onFailToDeleteNote: 'Notiz konnte nicht gelöscht werden: %{details}',
      noteResolved: 'Notiz erledigt',
      noteReopened: 'Notiz wieder geöffnet',
      onFailToToggleNote: 'Status der Notiz konnte nicht geändert werden: %{details}',
    },
  },
} as const satisfies Part<Phrases>;

const spanish = {
  auth: {
    loginWithAzure: 'Iniciar sesión con Azure',
    loginWithForgejo: 'Iniciar sesión con Forgejo',
  },
  collection: {
    sidebar: { allCollections: 'Todas las colecciones', searchIn: 'Buscar en' },
    collectionTop: {
      viewAsList: 'Ver como lista',
      viewAsGrid: 'Ver como cuadrícula',
      searchResults: 'Resultados de la búsqueda de «%{searchTerm}»',
      searchResultsInCollection: 'Resultados de la búsqueda de «%{searchTerm}» en %{collection}',
      filterBy: 'Filtrar por',
      groupBy: 'Agrupar por',
    },
    entries: { unpublishedHeader: 'Entradas no publicadas' },
    groups: { other: 'Otros', negateLabel: 'No %{label}' },
  },
  editor: {
    editorControl: { field: { widgetLabel: 'Campo %{widgetLabel}' } },
    editorControlPane: {
      widget: {
        invalidPath: '«%{path}» no es una ruta válida',
        pathExists: 'La ruta «%{path}» ya existe',
      },
      i18n: {
        writingInLocale: 'Escribiendo en %{locale}',
        copyFromLocale: 'Rellenar a partir de otro idioma',
        copyFromLocaleConfirm:
          '¿Quiere rellenar con los datos del idioma %{locale}?\nSe sobrescribirá todo el contenido actual.',
      },
    },
    editorInterface: {
      toggleI18n: 'Mostrar u ocultar el segundo idioma',
      togglePreview: 'Mostrar u ocultar la vista previa',
      toggleScrollSync: 'Sincronizar el desplazamiento',
      toggleNotes: 'Mostrar u ocultar las notas',
    },
    editorNotesPane: {
      title: 'Notas',
      emptyState: 'Aún no hay notas. Añada abajo la primera nota para empezar a colaborar.',
      addNote: 'Añadir nota',
      addPlaceholder: 'Añadir una nota...',
      editPlaceholder: 'Editar la nota...',
      save: 'Guardar',
      cancel: 'Cancelar',
      edit: 'Editar',
      delete: 'Eliminar',
      resolve: 'Marcar como resuelta',
      unresolve: 'Reabrir',
      confirmDelete: '¿Está seguro de que quiere eliminar esta nota?',
      shortcut: 'Consejo: pulse Ctrl+Intro para añadir la nota rápidamente',
    },
    editorToolbar: {
      statusInfoTooltipDraft:
        'La entrada es un borrador. Para finalizarla y enviarla a revisión, cambie el estado a «En revisión»',
      statusInfoTooltipInReview:
        'La entrada está en revisión y no hace falta hacer nada más. No obstante, puede seguir haciendo cambios durante la revisión.',
    },
    editorWidgets: {
      markdown: {
        bold: 'Negrita',
        italic: 'Cursiva',
        strikethrough: 'Tachado',
        code: 'Código',
        link: 'Enlace',
        linkPrompt: 'Introduzca la URL del enlace',
        headings: 'Encabezados',
        quote: 'Cita',
        bulletedList: 'Lista con viñetas',
        numberedList: 'Lista numerada',
        addComponent: 'Añadir componente',
        toggleMode: {
          rich: 'Cambiar al modo de texto enriquecido',
          markdown: 'Cambiar al modo Markdown',
        },
      },
      image: {
        chooseMultiple: 'Elegir imágenes',
        chooseUrl: 'Insertar desde una URL',
        replaceUrl: 'Reemplazar desde una URL',
        promptUrl: 'Introduzca la URL de la imagen',
        addMore: 'Añadir más imágenes',
        removeAll: 'Quitar todas las imágenes',
      },
      file: {
        chooseUrl: 'Insertar desde una URL',
        chooseMultiple: 'Elegir archivos',
        replaceUrl: 'Reemplazar desde una URL',
        promptUrl: 'Introduzca la URL del archivo',
        addMore: 'Añadir más archivos',
        removeAll: 'Quitar todos los archivos',
      },
      datetime: { setToNow: 'Poner %{fieldLabel} en la hora actual' },
      list: { add: 'Añadir %{item}', addType: 'Añadir %{item}' },
      object: { expand: 'Desplegar', collapse: 'Plegar' },
    },
  },
  mediaLibrary: {
    mediaLibraryCard: {
      copy: 'Copiar',
      copyUrl: 'Copiar la URL',
      copyPath: 'Copiar la ruta',
      copyName: 'Copiar el nombre',
      copied: 'Copiado',
    },
    mediaLibraryModal: { close: 'Cerrar' },
  },
  ui: {
    settingsDropdown: { account: 'Menú de opciones de la cuenta' },
    toast: {
      noteAdded: 'Nota añadida',
      onFailToAddNote: 'No se ha podido añadir la nota: %{details}',
      noteUpdated: 'Nota actualizada',
      onFailToUpdateNote: 'No se ha podido actualizar la nota: %{details}',
      noteDeleted: 'Nota eliminada',
      onFailToDeleteNote: 'No se ha podido eliminar la nota: %{details}',
      noteResolved: 'Nota resuelta',
      noteReopened: 'Nota reabierta',
      onFailToToggleNote: 'No se ha podido cambiar el estado de la nota: %{details}',
      onLoggedOut:
        'Se ha cerrado la sesión; guarde una copia de sus datos e inicie sesión de nuevo',
      onBackendDown:
        'El servicio está sufriendo una interrupción. Consulte %{details} para más información',
    },
  },
} as const satisfies Part<Phrases>;

/** The phrases that Decap's own French, German and Spanish lack, in the words that those use. */
export const missingPhrases = {
  fr: french,
  de: german,
  es: spanish,
} as const satisfies Partial<Record<Locale, Part<Phrases>>>;

/** Fills the gaps of a translation; where both have a phrase, the translation's own stays. */
export function fillPhrases(own: PhraseTree, missing: PhraseTree): PhraseTree {
  const filled: Record<string, string | PhraseTree> = { ...own };
  for (const [key, added] of Object.entries(missing)) {
    const present = filled[key];
    filled[key] =
      typeof present === 'object' && typeof added === 'object'
        ? fillPhrases(present, added)
        : (present ?? added);
  }
  return filled;
}
