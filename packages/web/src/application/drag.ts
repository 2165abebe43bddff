import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { autoScrollForElements } from "@atlaskit/pragmatic-drag-and-drop-auto-scroll/element";

/* Dragging with a mouse. Loaded when the board stands; keys, menu and taps do without it. */

/** A card that can be dragged; undone by the returned function. @public */
export const dragged = (element: HTMLElement, personID: string, onDrag: (on: boolean) => void) =>
  draggable({
    element,
    getInitialData: () => ({ personID }),
    onDragStart: () => onDrag(true),
    onDrop: () => onDrag(false),
  });

/** A column to drop on. @public */
export const landing = (element: HTMLElement, list: HTMLElement, stageID: string, onOver: (over: boolean) => void) =>
  combine(
    dropTargetForElements({
      element,
      getData: () => ({ stageID }),
      onDragEnter: () => onOver(true),
      onDragLeave: () => onOver(false),
      onDrop: () => onOver(false),
    }),
    autoScrollForElements({ element: list }),
  );

/** The board: what happens on a drop, and scrolling at its edges. @public */
export const dropping = (element: HTMLElement, onDrop: (personID: string, stageID: string) => void) =>
  combine(
    autoScrollForElements({ element }),
    monitorForElements({
      onDrop({ source, location }) {
        const stageID = location.current.dropTargets[0]?.data.stageID;
        const { personID } = source.data;
        if (typeof stageID === "string" && typeof personID === "string") onDrop(personID, stageID);
      },
    }),
  );
