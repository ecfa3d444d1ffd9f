#include "cli/policyinput.h"

#include "cli/textplaces.h"
#include "core/byteview.h"
#include "policy/linter.h"
#include "words/findingwords.h"

namespace vaultlock::cli {

using policy::Rule;

QString placed(const QString &name, const QByteArray &text, std::size_t at, const QString &sentence)
{
    const TextPlace place = TextPlaces(viewOf(text)).at(at);
    return QStringLiteral("%1:%2:%3: ").arg(name).arg(place.line).arg(place.column) + sentence;
}

bool hidesThePolicy(const policy::Finding &finding)
{
    switch (finding.rule) {
    case Rule::JsonSyntax:
    case Rule::DuplicateKey:
    case Rule::TooDeep:
    case Rule::NotUtf8:
    case Rule::ByteOrderMark:
    case Rule::TrailingText:
    case Rule::WrappedPolicy:
        return true;
    default:
        return false;
    }
}

QString refusalOf(const QString &name, const QByteArray &text)
{
    for (const policy::Finding &finding : policy::lint(viewOf(text))) {
        if (hidesThePolicy(finding))
            return placed(name, text, finding.span.begin, words::findingWords(finding).what);
    }
    return {};
}

} // namespace vaultlock::cli
