// SPDX-License-Identifier: GPL-3.0-or-later

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
    case Rule::Utf16:
    case Rule::CurlyQuotes:
    case Rule::BrokenString:
    case Rule::SurroundedPolicy:
    case Rule::OtherNotation:
        return true;
    default:
        return false;
    }
}

PolicyInput::PolicyInput(QString name, QByteArray bytes)
    : m_name(std::move(name))
    , m_bytes(std::move(bytes))
    , m_arrived(viewOf(m_bytes))
    , m_policy(QByteArray::fromStdString(std::string(m_arrived.policy())))
{
}

QString PolicyInput::placed(std::size_t at, const QString &sentence) const
{
    return cli::placed(m_name, m_bytes, m_arrived.inText({at, at}).begin, sentence);
}

QString PolicyInput::refusal() const
{
    for (const policy::Finding &finding : policy::lint(viewOf(m_policy))) {
        if (hidesThePolicy(finding))
            return placed(finding.span.begin, words::findingWords(finding).what);
    }
    return {};
}

} // namespace vaultlock::cli
