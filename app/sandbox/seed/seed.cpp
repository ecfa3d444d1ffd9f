// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/seed/seed.h"

#include "sandbox/seed/seedarchives.h"
#include "sandbox/seed/seedfields.h"
#include "sandbox/service/operations.h"
#include "sandbox/service/policycheck.h"
#include "sandbox/token.h"
#include "sandbox/vaults/tags.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace vaultlock::sandbox {

namespace {

constexpr qsizetype mostSeededVaults = 1'000;
constexpr qsizetype mostSeededArchives = 10'000; // of a vault
constexpr qint64 mostVaultAgeDays = 36'500;
constexpr qint64 mostSecondsLeft = std::numeric_limits<qint32>::max();
constexpr qsizetype mostLockId = 1024;

/// A text is taken as it is; an object is written as JSON without blanks.
Result<QByteArray> policyAt(const SeedObject &object, const char *member, const VaultArn &vault,
                            PolicyKind kind)
{
    const QJsonValue value = object.value(member);
    if (!value.isString() && !value.isObject())
        return seedFault(object.placeOf(member),
                         QStringLiteral("a policy, as a text or as an object"));
    const QByteArray policy = value.isString()
                                  ? value.toString().toUtf8()
                                  : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (const auto checked = checkPolicy(policy, vault, kind); !checked)
        return seedFault(object.placeOf(member), checked.error().detail);
    return policy;
}

Result<QByteArray> lockIdAt(const SeedObject &lock, const SeedContext &context)
{
    if (!lock.has("lockId"))
        return randomToken(context.random, lockIdLength);
    const auto id = lock.text("lockId", mostLockId);
    if (!id)
        return failure(id.error());
    if (!LockId::isPossible(*id))
        return seedFault(lock.placeOf("lockId"), QStringLiteral("this can be no lock ID"));
    return id->toLatin1();
}

Result<Lock> seededLock(const SeedObject &lock, const VaultArn &vault, const SeedContext &context)
{
    const QString state = lock.value("state").toString();
    const bool isLocked = state == QLatin1String("Locked");
    if (!isLocked && state != QLatin1String("InProgress"))
        return seedFault(lock.placeOf("state"), QStringLiteral("Locked or InProgress"));
    if (isLocked && (lock.has("secondsLeft") || lock.has("lockId")))
        return seedFault(lock.place(), QStringLiteral("a vault that is locked has neither a lock "
                                                      "ID nor time left"));
    const auto policy = policyAt(lock, "policy", vault, PolicyKind::Lock);
    const qint64 window = context.window.count();
    const auto left = lock.number("secondsLeft", 1, mostSecondsLeft, window);
    const auto id = lockIdAt(lock, context);
    if (!policy)
        return failure(policy.error());
    if (!left)
        return failure(left.error());
    if (!id)
        return failure(id.error());
    const QDateTime expires = context.now.addSecs(*left);
    const QDateTime created = std::min(context.now, expires.addSecs(-window));
    return Lock{*policy, *id, created, isLocked ? created : expires, isLocked};
}

Result<void> addTags(const SeedObject &object, Vault &vault)
{
    const QString place = object.placeOf("tags");
    if (!object.value("tags").isObject())
        return seedFault(place, QStringLiteral("an object of texts"));
    const QJsonObject tags = object.value("tags").toObject();
    if (tags.size() > mostTags)
        return seedFault(place, QStringLiteral("a vault has up to %1 tags").arg(mostTags));
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        if (const auto set = setTag(vault.tags, tag.key(), tag.value()); !set)
            return seedFault(place, set.error().detail);
    }
    return {};
}

Result<void> addPolicies(const SeedObject &object, const SeedContext &context, Vault &vault)
{
    const VaultArn arn(context.region.partition(), context.region, context.account, vault.name);
    if (object.has("accessPolicy")) {
        const auto policy = policyAt(object, "accessPolicy", arn, PolicyKind::Access);
        if (!policy)
            return failure(policy.error());
        vault.accessPolicy = *policy;
    }
    if (!object.has("lock"))
        return {};
    const auto lock = SeedObject::read(object.value("lock"), object.placeOf("lock"),
                                       {QStringLiteral("state"), QStringLiteral("policy"),
                                        QStringLiteral("secondsLeft"), QStringLiteral("lockId")});
    if (!lock)
        return failure(lock.error());
    auto seeded = seededLock(*lock, arn, context);
    if (!seeded)
        return failure(seeded.error());
    vault.lock = *std::move(seeded);
    return {};
}

Result<void> addVault(const SeedObject &object, const SeedContext &context, Seed &seed)
{
    const auto name = VaultName::fromString(object.value("name").toString());
    if (!name)
        return seedFault(object.placeOf("name"),
                         QStringLiteral("1 to 255 letters, digits and _-. are a vault's name"));
    const bool isTaken = std::any_of(seed.vaults.begin(), seed.vaults.end(),
                                     [&](const Vault &other) { return other.name == *name; });
    if (isTaken)
        return seedFault(object.placeOf("name"), QStringLiteral("another vault has this name"));
    const auto age = object.number("ageDays", 0, mostVaultAgeDays, 0);
    const auto archives = object.list("archives", mostSeededArchives);
    if (!age)
        return failure(age.error());
    if (!archives)
        return failure(archives.error());
    VaultStore made(context.account, context.region);
    made.create(*name, context.now.addDays(-*age));
    Vault vault = *made.vaults().constFind(*name);
    if (object.has("tags")) {
        if (const auto tags = addTags(object, vault); !tags)
            return tags;
    }
    if (const auto policies = addPolicies(object, context, vault); !policies)
        return policies;
    const auto added =
        addSeededArchives(*archives, object.placeOf("archives"), context, vault, seed);
    if (added)
        seed.vaults.push_back(vault);
    return added;
}

Result<void> addVaults(const SeedObject &root, const SeedContext &context, Seed &seed)
{
    const auto list = root.list("vaults", mostSeededVaults);
    if (!list)
        return failure(list.error());
    for (qsizetype i = 0; i < list->size(); ++i) {
        const auto object = SeedObject::read(
            list->at(i), root.placeOf("vaults") + QStringLiteral("/%1").arg(i),
            {QStringLiteral("name"), QStringLiteral("ageDays"), QStringLiteral("tags"),
             QStringLiteral("archives"), QStringLiteral("accessPolicy"), QStringLiteral("lock")});
        if (!object)
            return failure(object.error());
        if (const auto added = addVault(*object, context, seed); !added)
            return added;
    }
    return {};
}

} // namespace

Result<Seed> seedIn(const QByteArray &text, const SeedContext &context)
{
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError)
        return seedFault(
            {}, QStringLiteral("at byte %1: %2").arg(fault.offset).arg(fault.errorString()));
    const auto root = SeedObject::read(
        document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()), {},
        {QStringLiteral("$schema"), QStringLiteral("vaults"), QStringLiteral("identities")});
    if (!root)
        return failure(root.error());
    Seed seed;
    auto identities = decodedIdentities(root->value("identities"), root->placeOf("identities"));
    if (!identities)
        return failure(identities.error());
    seed.identities = *std::move(identities);
    if (const auto vaults = addVaults(*root, context, seed); !vaults)
        return failure(vaults.error());
    return seed;
}

} // namespace vaultlock::sandbox
