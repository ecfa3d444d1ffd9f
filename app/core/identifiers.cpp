// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/identifiers.h"

#include "core/accountidtext.h"
#include "core/byteview.h"

#include <QRegularExpression>
#include <QStringBuilder>
#include <QStringList>

#include <algorithm>

namespace vaultlock {

namespace {

constexpr QLatin1String sandboxPrefix("sandbox:");
constexpr QLatin1String servicePrefix("service:");

bool isDotSegment(const QString &text)
{
    return text == QLatin1String(".") || text == QLatin1String("..");
}

/// Compiled once each: ARNs are read at every cell that is painted.
using Expression = QRegularExpression;
Expression whole(const char *pattern)
{
    return Expression(Expression::anchoredPattern(QLatin1String(pattern)));
}

bool matches(const QString &text, const Expression &expression)
{
    return expression.match(text).hasMatch();
}

/// As Endpoint allows http to it.
bool isThisComputer(const QString &host)
{
    static const Expression expression = whole("localhost|::1|127(\\.[0-9]{1,3}){3}");
    return matches(host, expression);
}

bool isVaultNameCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') ||
           u == u'_' || u == u'.' || u == u'-';
}

} // namespace

Result<Region> Region::fromString(const QString &text)
{
    static const Expression expression = whole("[a-z]{2,4}(-[a-z]+){1,3}-[0-9]{1,2}");
    if (text.size() > 32 || !matches(text, expression))
        return failure(ErrorKind::InvalidInput, text);
    return Region(text);
}

QString Region::partition() const
{
    // botocore's endpoints.json, partitions[].regionRegex.
    static const struct
    {
        const char *prefix;
        const char *partition;
    } table[] = {
        {"cn-", "aws-cn"},         {"us-gov-", "aws-us-gov"}, {"us-isob-", "aws-iso-b"},
        {"us-isof-", "aws-iso-f"}, {"eu-isoe-", "aws-iso-e"}, {"us-iso-", "aws-iso"},
        {"eusc-", "aws-eusc"},
    };
    for (const auto &row : table) {
        if (m_text.startsWith(QLatin1String(row.prefix)))
            return QLatin1String(row.partition);
    }
    return QStringLiteral("aws");
}

Result<AccountId> AccountId::fromString(const QString &text)
{
    if (!isAccountId(viewOf(text.toUtf8())))
        return failure(ErrorKind::InvalidInput, text);
    return AccountId(text);
}

Result<VaultName> VaultName::fromString(const QString &text)
{
    const bool wellFormed = !text.isEmpty() && text.size() <= 255 && !isDotSegment(text) &&
                            std::all_of(text.begin(), text.end(), isVaultNameCharacter);
    if (!wellFormed)
        return failure(ErrorKind::InvalidInput, text);
    return VaultName(text);
}

Result<VaultName> VaultName::fromService(const QString &text)
{
    constexpr int longest = 1024;
    const bool isPrintable = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.category() != QChar::Other_Control && !c.isSurrogate();
    });
    if (text.isEmpty() || text.size() > longest || isDotSegment(text) || !isPrintable)
        return failure(ErrorKind::InvalidInput, text);
    return VaultName(text);
}

VaultArn::VaultArn(QString partition, Region region, AccountId account, VaultName name)
    : m_partition(std::move(partition))
    , m_region(std::move(region))
    , m_account(std::move(account))
    , m_name(std::move(name))
    , m_utf8(toString().toStdString())
{
}

Result<VaultArn> VaultArn::fromString(const QString &text)
{
    return parse(text, &VaultName::fromString);
}

Result<VaultArn> VaultArn::fromService(const QString &text)
{
    return parse(text, &VaultName::fromService);
}

Result<VaultArn> VaultArn::parse(const QString &text, Result<VaultName> (*nameOf)(const QString &))
{
    constexpr int colonsBefore = 5;
    static const Expression partition = whole("aws(-[a-z]+)*");
    const QList<QStringView> parts = QStringView(text).split(u':');
    const QLatin1String vaults("vaults/");
    if (parts.size() <= colonsBefore || parts[0] != QLatin1String("arn") ||
        parts[2] != QLatin1String("glacier") || !parts[5].startsWith(vaults))
        return failure(ErrorKind::InvalidInput, text);
    const QString partitionText = parts[1].toString();
    const auto region = Region::fromString(parts[3].toString());
    const auto account = AccountId::fromString(parts[4].toString());
    // To the end: a name may have colons.
    const auto name = nameOf(text.mid(parts[5].data() - text.constData() + vaults.size()));
    if (!region || !account || !name || !matches(partitionText, partition))
        return failure(ErrorKind::InvalidInput, text);
    return VaultArn(partitionText, *region, *account, *name);
}

QString VaultArn::toString() const
{
    return QLatin1String("arn:") % m_partition % QLatin1String(":glacier:") % m_region.toString() %
           u':' % m_account.toString() % QLatin1String(":vaults/") % m_name.toString();
}

LockOrigin LockOrigin::sandbox(const QString &stateId)
{
    return LockOrigin(sandboxPrefix + stateId);
}

LockOrigin LockOrigin::service(const QString &host, const QString &partition,
                               const AccountId &account)
{
    const QLatin1String place(isThisComputer(host.toLower()) ? "localhost|" : "");
    return LockOrigin(servicePrefix % place % partition % u'|' % account.toString());
}

Result<LockOrigin> LockOrigin::fromKey(const QString &key)
{
    if (key.startsWith(sandboxPrefix) && key.size() > sandboxPrefix.size())
        return LockOrigin(key);
    const QStringList parts = key.mid(servicePrefix.size()).split(u'|');
    const auto account = AccountId::fromString(parts.last());
    if (!key.startsWith(servicePrefix) || parts.size() < 2 || parts.size() > 3 || !account)
        return failure(ErrorKind::InvalidInput, key);
    return service(parts.size() == 3 ? parts.first() : QString(), parts[parts.size() - 2],
                   *account);
}

bool LockOrigin::isSandbox() const
{
    return m_key.startsWith(sandboxPrefix);
}

bool LockId::isPossible(const QString &text)
{
    const bool printable = std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    return !text.isEmpty() && text.size() <= 1024 && !isDotSegment(text) && printable;
}

Result<LockId> LockId::fromString(const QString &text, const LockOrigin &origin)
{
    if (!isPossible(text))
        return failure(ErrorKind::InvalidInput, text);
    return LockId(text, origin);
}

} // namespace vaultlock
