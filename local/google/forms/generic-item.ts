import { cannotConvertText } from '../error-texts';
import { serve } from '../served';
import type { FormItemState } from '../state';
import type { FormGround } from './form-ground';
import { FormItem } from './form-item';
import { typedItem, type ChoiceItem, type DateItem, type HeadingItem, type TextItem } from './item-classes';

/** Item: what Form.getItems gives; a question's own members need the typed face. */
export class GenericItem extends FormItem {
  asTextItem(): TextItem {
    return this.#as('TEXT');
  }

  asParagraphTextItem(): TextItem {
    return this.#as('PARAGRAPH_TEXT');
  }

  asDateItem(): DateItem {
    return this.#as('DATE');
  }

  asListItem(): ChoiceItem {
    return this.#as('LIST');
  }

  asMultipleChoiceItem(): ChoiceItem {
    return this.#as('MULTIPLE_CHOICE');
  }

  asSectionHeaderItem(): HeadingItem {
    return this.#as('SECTION_HEADER');
  }

  #as<T extends FormItem>(type: FormItemState['type']): T {
    return this.ground.read('Item.asTypedItem', () => {
      if (this.item.type !== type) this.ground.execution.fail(cannotConvertText(this.item.type, type));
      return typedItem<T>(this.ground, this.item);
    });
  }
}

/** The general face of an item. */
export const genericItem = (ground: FormGround, item: FormItemState): GenericItem => serve('Item', new GenericItem(ground, item, 'Item'));
