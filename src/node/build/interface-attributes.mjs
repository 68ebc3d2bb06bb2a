// Plugin of the manifest analyzer: attributes that are described in an interface.
//
// An element says that it `implements FigureAttributes` (or has an interface of its own name that
// extends it), and spreads shared declarations into `static properties`. The analyzer follows neither.

import {parseKind, typeOf} from './attribute-kinds.mjs';

const firstSentence = (ts, comment) => ts.getTextOfJSDocComment(comment)?.trim() ?? '';

/** What a property declares for lit: an attribute of its own name, another name, or none (`false`). */
function declaredAttribute(ts, initializer) {
  if (!initializer || !ts.isObjectLiteralExpression(initializer)) return undefined;
  const option = initializer.properties.find(({name}) => name?.getText() === 'attribute');
  const value = option?.initializer;
  if (!value) return undefined;
  return ts.isStringLiteral(value) ? value.text : value.kind !== ts.SyntaxKind.FalseKeyword;
}

export function interfaceAttributes() {
  /** Members and bases of each interface, by name; of a class only what it implements. */
  const interfaces = new Map();
  /** Attribute of a property where it is not its own name, by property. */
  const declared = new Map();

  /** What `@kind` says of a member, by class or interface and member. */
  const kinds = new Map();

  function readKinds(ts, node) {
    for (const member of node.members) {
      const [doc] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
      const tag = doc?.tags?.find(({tagName}) => tagName.text === 'kind');
      const text = tag && ts.getTextOfJSDocComment(tag.comment)?.trim();
      if (text) kinds.set(`${node.name.text}.${member.name.getText()}`, parseKind(text));
    }
  }

  /** What a member of an element takes: as the class says, else one of its interfaces. */
  function kindOf(name, member) {
    const own = kinds.get(`${name}.${member}`);
    const {bases = []} = interfaces.get(name) ?? {};
    return own ?? bases.map((base) => kindOf(base, member)).find(Boolean);
  }

  /** Attributes that the class describes and whose declaration for lit it shares with others. */
  function addDeclared(element) {
    const known = new Set((element.attributes ?? []).map(({name, fieldName = name}) => fieldName));
    for (const {name, description, type} of element.members ?? []) {
      if (known.has(name) || !kinds.has(`${element.name}.${name}`)) continue;
      add(element, {name, description, type: type?.text ?? 'string'});
    }
  }

  /** Tells an attribute what it takes, and each tool the words that it may offer. */
  function addKind(element, attribute) {
    const kind = kindOf(element.name, attribute.fieldName ?? attribute.name);
    if (!kind) return;
    attribute.kind = kind;
    const type = typeOf(kind);
    if (type) attribute.type = {text: type};
  }

  function readInterface(ts, node) {
    const isClass = ts.isClassDeclaration(node);
    const bases = (node.heritageClauses ?? [])
      .filter(({token}) => !isClass || token === ts.SyntaxKind.ImplementsKeyword)
      .flatMap(({types}) => types.map(({expression}) => expression.getText()));
    const members = node.members.filter(ts.isPropertySignature).map((member) => {
      const [doc] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
      const tag = doc?.tags?.find(({tagName}) => tagName.text === 'default');
      return {
        name: member.name.getText(),
        description: firstSentence(ts, doc?.comment),
        type: member.type?.getText() ?? 'unknown',
        default: tag && firstSentence(ts, tag.comment),
      };
    });
    const known = interfaces.get(node.name.text) ?? {bases: [], members: []};
    interfaces.set(node.name.text, {
      bases: [...known.bases, ...bases],
      members: [...known.members, ...members],
    });
  }

  function readDeclarations(ts, literal) {
    for (const property of literal.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const attribute = declaredAttribute(ts, property.initializer);
      if (attribute !== undefined) declared.set(property.name.getText(), attribute);
    }
  }

  function membersOf(name) {
    const {bases, members} = interfaces.get(name) ?? {bases: [], members: []};
    return [...bases.flatMap(membersOf), ...members];
  }

  function add(element, {name, description, type, default: value}) {
    const attribute = declared.get(name) ?? true;
    const attributeName = attribute === true ? name : attribute;
    const entry = {type: {text: type}, description, ...(value && {default: value})};
    const merge = (list, key, fresh) => {
      const known = list.find((item) => item[key] === fresh[key]);
      if (known) Object.assign(known, fresh);
      else list.push(fresh);
    };
    element.members ??= [];
    element.attributes ??= [];
    merge(element.members, 'name', {
      kind: 'field',
      name,
      ...entry,
      ...(attribute && {attribute: attributeName}),
    });
    if (attribute) {
      merge(element.attributes, 'name', {name: attributeName, ...entry, fieldName: name});
    }
  }

  return {
    name: 'interface-attributes',
    collectPhase({ts, node}) {
      const isNamed = ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node);
      if (isNamed && node.name) {
        readInterface(ts, node);
        readKinds(ts, node);
      }
      const isDeclarations =
        (ts.isVariableDeclaration(node) && node.type?.getText() === 'PropertyDeclarations') ||
        (ts.isPropertyDeclaration(node) && node.name.getText() === 'properties');
      const literal = node.initializer;
      if (isDeclarations && literal && ts.isObjectLiteralExpression(literal)) {
        readDeclarations(ts, literal);
      }
    },
    packageLinkPhase({customElementsManifest}) {
      for (const {declarations = []} of customElementsManifest.modules) {
        for (const element of declarations.filter(({customElement}) => customElement)) {
          for (const member of membersOf(element.name)) add(element, member);
          addDeclared(element);
          for (const attribute of element.attributes ?? []) addKind(element, attribute);
        }
      }
    },
  };
}
