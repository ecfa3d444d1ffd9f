// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipe.h"

#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace vaultlock;

class PipeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void carriesBytesFromOneEndToTheOther();
    void isNotInheritedByWhatIsStarted();
    void failsWhereItWouldHaveToWait();
    void waitsWhereItMay();
    void standsInThePlaceOfAnotherDescriptor();

private:
    std::array<int, 2> m_ends{-1, -1};
};

void PipeTest::init()
{
    QVERIFY(makePipe(m_ends, PipeWaits::No));
}

void PipeTest::cleanup()
{
    for (const int end : m_ends)
        ::close(end);
}

void PipeTest::carriesBytesFromOneEndToTheOther()
{
    QCOMPARE(::write(m_ends[1], "x", 1), ssize_t{1});
    char byte = 0;
    QCOMPARE(::read(m_ends[0], &byte, 1), ssize_t{1});
    QCOMPARE(byte, 'x');
}

void PipeTest::isNotInheritedByWhatIsStarted()
{
    for (const int end : m_ends)
        QVERIFY((::fcntl(end, F_GETFD) & FD_CLOEXEC) != 0);
}

void PipeTest::failsWhereItWouldHaveToWait()
{
    char byte = 0;
    QCOMPARE(::read(m_ends[0], &byte, 1), ssize_t{-1});
    QCOMPARE(errno, EAGAIN);
}

void PipeTest::waitsWhereItMay()
{
    std::array<int, 2> ends{};
    QVERIFY(makePipe(ends, PipeWaits::Yes));
    for (const int end : ends) {
        QCOMPARE(::fcntl(end, F_GETFL) & O_NONBLOCK, 0);
        ::close(end);
    }
}

void PipeTest::standsInThePlaceOfAnotherDescriptor()
{
    const int other = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    QVERIFY(other >= 0);
    putInPlaceOf(other, m_ends[0]);
    QVERIFY((::fcntl(other, F_GETFD) & FD_CLOEXEC) != 0);
    QCOMPARE(::write(m_ends[1], "x", 1), ssize_t{1});
    char byte = 0;
    QCOMPARE(::read(other, &byte, 1), ssize_t{1});
    ::close(other);
}

QTEST_GUILESS_MAIN(PipeTest)
#include "tst_pipe.moc"
