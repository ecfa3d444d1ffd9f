// SPDX-License-Identifier: GPL-3.0-or-later

// Journal entries with something in every field.
#pragma once

#include "core/utctime.h"
#include "journal/entry.h"

namespace vaultlock::tests {

/// Differs by number in more than its time.
inline journal::Entry sampleEntry(int number = 1)
{
    journal::Entry entry;
    entry.kind =
        number % 2 == 1 ? journal::EntryKind::InitiateIntended : journal::EntryKind::LockIdReceived;
    entry.time = utcTime({2026, 3, 2}, {15, 4, 5, 678}).addSecs(number);
    entry.attempt =
        QUuid(0x0a1b2c3d, 0x4e5f, 0x4a6b, 0x80, 1, 2, 3, 4, 5, 6, static_cast<uchar>(number));
    entry.origin = QStringLiteral("sandbox:s%1").arg(number);
    entry.endpoint = QStringLiteral("http://127.0.0.1:4000/");
    entry.vaultArn =
        QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/v%1").arg(number);
    entry.policy = QByteArrayLiteral("{\n  \"Version\": \"2012-10-17\"\n}");
    entry.policySha256 = QByteArray(64, 'a');
    entry.lockId = QStringLiteral("AE863rKkWZU53SLW5be4DUcW%1").arg(number);
    entry.expires = entry.time.addDays(1);
    entry.acknowledgedDangers = {QStringLiteral("denies-root"), QStringLiteral("for-ever")};
    entry.serviceCode = QStringLiteral("AccessDeniedException");
    entry.requestId = QStringLiteral("AAABZpJrTyioDC_HsOmHae8EZp_uBSJr6cnGOLKp_XJCl-Q");
    entry.detail = QStringLiteral("said the service");
    return entry;
}

} // namespace vaultlock::tests
