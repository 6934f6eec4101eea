import type { AttributeField_AttributeFragment, MandateAttributes_MandateFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAction } from '../../lib/use-action.js';
import { useCan } from '../../lib/viewer.js';
import { SubjectAttributes } from './subject-attributes.js';

graphql(`
  fragment MandateAttributes_mandate on Mandate {
    id
    version
    typeTitle
    attributes {
      key
      title
      values
      inWords
    }
  }
`);

const SET = graphql(`
  mutation SetMandateAttributes($input: SetMandateAttributesInput!) {
    setMandateAttributes(input: $input) {
      id
      ...MandateAttributes_mandate
    }
  }
`);

interface MandateAttributesProps {
  mandate: MandateAttributes_MandateFragment;
  definitions: readonly AttributeField_AttributeFragment[];
}

/** Posts, class and whatever else the rubric asks of a mandate. */
export function MandateAttributes({ mandate, definitions }: MandateAttributesProps) {
  const can = useCan();
  const { act, ...action } = useAction(SET);
  const { id: mandateId, version, attributes } = mandate;
  return (
    <SubjectAttributes
      name={mandate.typeTitle}
      kept={attributes}
      definitions={definitions}
      canChange={can('mandate.change')}
      save={said => act({ mandateId, version, attributes: said })}
      isActing={action.isActing}
      error={action.error}
    />
  );
}
