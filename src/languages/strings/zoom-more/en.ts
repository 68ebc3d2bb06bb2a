/** Buttons over a drawing that may be zoomed (`zoom`). */
export const en = {
  zoom: 'Zoom: plus and minus keys; arrows move once enlarged, 0 shows the whole',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomWhole: 'Show the whole',
} as const;
