// SPDX-License-Identifier: GPL-3.0-or-later

// The names that AWS gives to things, as types: a value that exists is well-formed.
// Every factory trims nothing and corrects nothing; it refuses with ErrorKind::InvalidInput.
#pragma once

#include "core/result.h"

#include <QString>

#include <compare>

namespace vaultlock {

/// An AWS Region code, `us-west-2`. Strict, because it becomes part of a host name:
/// lower-case words joined by hyphens, ending in a number.
class Region
{
public:
    static Result<Region> fromString(const QString &text);
    const QString &toString() const { return m_text; }
    /// The partition whose Regions are named so: `aws`, `aws-cn`, `aws-us-gov`, `aws-iso`, …
    QString partition() const;

    friend bool operator==(const Region &, const Region &) = default;

private:
    explicit Region(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

/// A 12-digit AWS account ID.
class AccountId
{
public:
    static Result<AccountId> fromString(const QString &text);
    const QString &toString() const { return m_text; }

    friend bool operator==(const AccountId &, const AccountId &) = default;

private:
    explicit AccountId(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

/// 1 to 255 of `A-Za-z0-9_.-` (Glacier API, Create Vault), and neither `.` nor `..`: Qt removes dot
/// segments on the wire, and `DELETE /-/vaults/./lock-policy` would delete a vault.
class VaultName
{
public:
    static Result<VaultName> fromString(const QString &text);
    /// As a service names a vault of its own: what its documentation does not allow, too, so that
    /// one strange name does not hide the other vaults. No control characters, no dot segment; in a
    /// path it is percent-encoded.
    static Result<VaultName> fromService(const QString &text);
    const QString &toString() const { return m_text; }

    friend bool operator==(const VaultName &, const VaultName &) = default;
    friend bool operator<(const VaultName &a, const VaultName &b) { return a.m_text < b.m_text; }

private:
    explicit VaultName(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

/// `arn:{partition}:glacier:{region}:{account}:vaults/{name}`, without wildcards.
class VaultArn
{
public:
    VaultArn(QString partition, Region region, AccountId account, VaultName name);
    static Result<VaultArn> fromString(const QString &text);
    /// With a name as VaultName::fromService() takes it.
    static Result<VaultArn> fromService(const QString &text);

    const QString &partition() const { return m_partition; }
    const Region &region() const { return m_region; }
    const AccountId &account() const { return m_account; }
    const VaultName &name() const { return m_name; }
    QString toString() const;
    /// The same in UTF-8, ready: what is asked for at every keystroke.
    const std::string &utf8() const { return m_utf8; }

    friend bool operator==(const VaultArn &, const VaultArn &) = default;

private:
    static Result<VaultArn> parse(const QString &text,
                                  Result<VaultName> (*nameOf)(const QString &));

    QString m_partition;
    Region m_region;
    AccountId m_account;
    VaultName m_name;
    std::string m_utf8;
};

/// Which service gave out a lock ID. A sandbox's ID cannot reach AWS, and a restart finds its own.
/// A vault is one vault by whatever host it is reached (FIPS, dual stack, a VPC endpoint, a proxy):
/// hosts, ports, profiles and credentials change, so they are no part of it. Only what answers on
/// this computer itself is another service than AWS.
class LockOrigin
{
public:
    static LockOrigin sandbox(const QString &stateId);
    /// host: the endpoint's host name, without port; of it only whether it is this computer counts.
    static LockOrigin service(const QString &host, const QString &partition,
                              const AccountId &account);
    /// The inverse of key(); of what earlier versions wrote, `service:HOST|PARTITION|ACCOUNT`, too.
    static Result<LockOrigin> fromKey(const QString &key);

    bool isSandbox() const;
    /// A stable text for the journal: `sandbox:ID`, `service:PARTITION|ACCOUNT` or
    /// `service:localhost|PARTITION|ACCOUNT`.
    const QString &key() const { return m_key; }

    friend bool operator==(const LockOrigin &, const LockOrigin &) = default;

private:
    explicit LockOrigin(QString key)
        : m_key(std::move(key))
    {
    }
    QString m_key;
};

/// A lock ID and where it came from. Printable ASCII, 1 to 1,024 characters, neither `.` nor `..`;
/// it may hold characters that a URL has to encode.
class LockId
{
public:
    static Result<LockId> fromString(const QString &text, const LockOrigin &origin);
    /// Whether the text can be one, of whichever origin.
    static bool isPossible(const QString &text);
    const QString &toString() const { return m_text; }
    const LockOrigin &origin() const { return m_origin; }

    friend bool operator==(const LockId &, const LockId &) = default;

private:
    LockId(QString text, LockOrigin origin)
        : m_text(std::move(text))
        , m_origin(std::move(origin))
    {
    }
    QString m_text;
    LockOrigin m_origin;
};

} // namespace vaultlock
