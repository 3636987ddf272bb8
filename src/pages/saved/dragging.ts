import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'

const dragged = 'takeaways/saved'

interface DragOptions {
  id: string
  handle: HTMLElement
  /** Where what is held would go: before or after this one; null when it is not over it. */
  onOver: (side: 'before' | 'after' | null) => void
  /** Something was dropped on this one. */
  onDrop: (id: string, side: 'before' | 'after') => void
}

/** Lets an item of the list be dragged by its handle, and others be dropped beside it. Returns how to stop. */
export function makeDraggable(element: HTMLElement, { id, handle, onOver, onDrop }: DragOptions): () => void {
  const sideOf = (data: Record<string | symbol, unknown>) =>
    extractClosestEdge(data) === 'top' ? 'before' : 'after'
  return combine(
    draggable({ element, dragHandle: handle, getInitialData: () => ({ [dragged]: id }) }),
    dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data[dragged] === 'string' && source.data[dragged] !== id,
      getData: ({ input }) => attachClosestEdge({}, { element, input, allowedEdges: ['top', 'bottom'] }),
      onDrag: ({ self }) => onOver(sideOf(self.data)),
      onDragLeave: () => onOver(null),
      onDrop: ({ self, source }) => {
        onOver(null)
        const from = source.data[dragged]
        if (typeof from === 'string') onDrop(from, sideOf(self.data))
      },
    }),
  )
}
