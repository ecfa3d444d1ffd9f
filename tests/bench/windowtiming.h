// SPDX-License-Identifier: GPL-3.0-or-later

// What the benchmarks of a window share: how long it takes over events, somebody who types, and
// somebody who scrolls.
#pragma once

#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollBar>
#include <QThread>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace vaultlock::bench {

constexpr int policyBytes = 20'000;
constexpr int keyEvery = 40;   // ms: 25 characters a second, faster than anybody types
constexpr int wheelEvery = 16; // ms: once a frame

struct Delivery
{
    qint64 nanoseconds; ///< by the clock on the wall
    qint64 processor;   ///< of them, nanoseconds of this thread: what a quiet machine would take
    QEvent::Type type;
    const char *receiver;
};

inline qint64 processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

/// Times each event that the loop delivers, with all that it brings about.
class TimingApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // The sandbox's and the journal's threads deliver their events through here too.
        if (QThread::currentThread() != thread() || !isMeasuring || m_depth > 0)
            return QApplication::notify(receiver, event);
        const QEvent::Type type = event->type();
        // The receiver may be gone afterwards.
        const char *name = receiver->metaObject()->className();
        QElapsedTimer timer;
        const qint64 before = processorTime();
        timer.start();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        deliveries.push_back({timer.nsecsElapsed(), processorTime() - before, type, name});
        return result;
    }

    bool isMeasuring = false;
    std::vector<Delivery> deliveries;

private:
    int m_depth = 0;
};

inline QByteArray bigPolicy()
{
    QByteArray text = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [";
    for (int i = 0; text.size() < policyBytes - 500; ++i) {
        text += i ? ",\n" : "\n";
        text += "    {\n      \"Sid\": \"Keep" + QByteArray::number(i) +
                "\",\n      \"Effect\": \"Deny\",\n      \"Principal\": \"*\",\n"
                "      \"Action\": \"glacier:DeleteArchive\",\n      \"Resource\": "
                "\"arn:aws:glacier:us-west-2:999999999999:vaults/broker-dealer-records-2025\",\n"
                "      \"Condition\": { \"NumericLessThan\": { \"glacier:ArchiveAgeInDays\": \"" +
                QByteArray::number(365 + i) + "\" } }\n    }";
    }
    return text + "\n  ]\n}\n";
}

/// Types, and now and then takes a character away again, at the end of the text.
class Typist : public QObject
{
public:
    explicit Typist(QWidget &editor)
        : m_editor(editor)
    {
        startTimer(keyEvery, Qt::PreciseTimer);
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        static constexpr char keys[] = "\"Sid\": \"typed\", [ { ";
        const char key = keys[m_typed++ % (sizeof keys - 1)];
        const bool erases = m_typed % 7 == 0;
        const int code =
            erases ? int{Qt::Key_Backspace} : int{QChar(QLatin1Char(key)).toUpper().unicode()};
        const QString text = erases ? QString() : QString(QLatin1Char(key));
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
            QCoreApplication::postEvent(&m_editor, new QKeyEvent(type, code, Qt::NoModifier, text));
    }

private:
    QWidget &m_editor;
    std::size_t m_typed = 0;
};

/// Rolls down to the end and back up.
class Roller : public QObject
{
public:
    explicit Roller(QAbstractScrollArea &list)
        : m_list(list)
    {
        startTimer(wheelEvery, Qt::PreciseTimer);
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const QScrollBar *bar = m_list.verticalScrollBar();
        if (bar->value() >= bar->maximum())
            m_step = 120;
        else if (bar->value() <= bar->minimum())
            m_step = -120;
        const QPointF at(20, 20);
        QCoreApplication::postEvent(m_list.viewport(),
                                    new QWheelEvent(at, m_list.viewport()->mapToGlobal(at), {},
                                                    {0, m_step}, Qt::NoButton, Qt::NoModifier,
                                                    Qt::NoScrollPhase, false));
    }

private:
    QAbstractScrollArea &m_list;
    int m_step = -120;
};

inline double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

/// The figures of one of the two times.
inline void reportTimes(const char *which, std::vector<Delivery> &deliveries,
                        qint64 Delivery::*time)
{
    std::sort(deliveries.begin(), deliveries.end(),
              [time](const Delivery &a, const Delivery &b) { return a.*time < b.*time; });
    const auto at = [&deliveries, time](double share) {
        const auto last = static_cast<double>(deliveries.size() - 1);
        return milliseconds(deliveries[static_cast<std::size_t>(share * last)].*time);
    };
    std::printf("    %-10s 50 %% %.3f ms   99 %% %.3f ms   99.9 %% %.3f ms   max %.3f ms\n", which,
                at(0.5), at(0.99), at(0.999), at(1));
}

inline void report(const char *phase, std::vector<Delivery> deliveries)
{
    if (deliveries.empty())
        return;
    std::printf("%s: %zu events\n", phase, deliveries.size());
    reportTimes("processor", deliveries, &Delivery::processor);
    reportTimes("wall", deliveries, &Delivery::nanoseconds);
    const Delivery &slowest = deliveries.back();
    std::printf("    slowest: event %d to %s\n", static_cast<int>(slowest.type), slowest.receiver);
}

inline std::vector<Delivery> only(const std::vector<Delivery> &all, QEvent::Type type)
{
    std::vector<Delivery> result;
    std::copy_if(all.begin(), all.end(), std::back_inserter(result),
                 [type](const Delivery &delivery) { return delivery.type == type; });
    return result;
}

template <typename Condition>
bool waitFor(Condition condition, int patience)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return condition();
}

inline void run(int seconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < seconds * 1000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace vaultlock::bench
