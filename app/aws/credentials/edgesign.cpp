// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/credentials/edgesign.h"

#include <QList>

namespace vaultlock::aws {

namespace {

/// Empty where it can be seen.
QString nameOfInvisible(char32_t sign)
{
    switch (sign) {
    case U' ':
        return QStringLiteral("a space");
    case U'\t':
        return QStringLiteral("a tab");
    case U'\r':
        return QStringLiteral("a carriage return (CR)");
    case U'\n':
        return QStringLiteral("a line end");
    case U'\u00a0':
        return QStringLiteral("a no-break space (U+00A0)");
    default:
        break;
    }
    const QChar::Category category = QChar::category(sign);
    const bool isInvisible = QChar::isSpace(sign) || !QChar::isPrint(sign) ||
                             category == QChar::Other_Format || category == QChar::Other_Control;
    if (!isInvisible)
        return {};
    const QString code = QString::number(static_cast<uint>(sign), 16).toUpper();
    return QStringLiteral("an invisible sign (U+%1)").arg(code.rightJustified(4, u'0'));
}

} // namespace

QString signAtAnEdge(QStringView text)
{
    const auto signs = text.toUcs4();
    if (signs.isEmpty())
        return {};
    if (const QString last = nameOfInvisible(signs.back()); !last.isEmpty())
        return QStringLiteral("ends with ") + last;
    const QString first = nameOfInvisible(signs.front());
    return first.isEmpty() ? QString() : QStringLiteral("begins with ") + first;
}

} // namespace vaultlock::aws
