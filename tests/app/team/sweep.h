// SPDX-License-Identifier: GPL-3.0-or-later

// A hand-over that is cut at swept moments, and goes on.
#pragma once

#include "teamrig.h"

#include <QTest>

namespace vaultlock::tests {

/// Cut so many times, at moments that are spread over all bytes of one that is not cut: connecting,
/// TLS, each batch and the answer to it. Then it is done again, and all is there, once. Two more
/// lines each time, so that every cut meets something that is to be handed over.
inline void cutAtMoments(PostgresServer &server, int moments, int first)
{
    Desk desk(QStringLiteral("anna"), 3, first);
    QVERIFY(desk.isUsable());
    CuttingProxy proxy(server.port());
    const QString uri = server.uri(desk.role(), proxy.port());
    team::TeamTimes times;
    times.silence = std::chrono::seconds(20);
    QVERIFY(desk.handOver(uri, times));
    int lines = 5;
    QVERIFY(desk.growTo(lines));
    proxy.passAll();
    QVERIFY(desk.handOver(uri, times));
    const qint64 bytes = proxy.passed();
    int failed = 0;
    int committed = 0;
    for (int moment = 0; moment < moments; ++moment) {
        lines += 2;
        QVERIFY(desk.growTo(lines));
        // Every other one at the end, where lines are sent and the answer comes.
        const qint64 end = std::min<qint64>(bytes, 600);
        proxy.cutAfter(moment % 2 == 0 ? bytes * moment / moments
                                       : bytes - end + end * moment / moments);
        const auto cut = desk.handOver(uri, times);
        failed += cut ? 0 : 1;
        if (!cut) {
            const auto kind = cut.error().kind;
            QVERIFY2(kind == team::TeamError::Kind::ConnectionLost ||
                         kind == team::TeamError::Kind::NotConnected,
                     (QByteArray::number(moment) + ": " + told(cut)).constData());
        }
        proxy.passAll();
        const auto after = desk.handOver(uri, times);
        QVERIFY2(after, told(after).constData());
        QVERIFY(after->lines == 2 || after->lines == 0);
        committed += !cut && after->lines == 0 ? 1 : 0;
        const QByteArray difference = differenceOf(server, desk.writer(), desk.lines());
        QVERIFY2(difference.isEmpty(), difference.constData());
    }
    // The sweep meant something: most were cut, and some behind the commit whose answer was lost.
    QVERIFY2(failed > moments / 2, qPrintable(QString::number(failed)));
    qInfo("%d of %d were cut, %d behind the commit", failed, moments, committed);
}

} // namespace vaultlock::tests
