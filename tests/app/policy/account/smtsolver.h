// SPDX-License-Identifier: GPL-3.0-or-later

// Z3, fed through a pipe.
#pragma once

#include <QProcess>

#include <string>
#include <vector>

namespace vaultlock::policy::tests {

class SmtSolver
{
public:
    enum class Answer {
        Satisfiable,
        Unsatisfiable,
        Unknown, // over its time limit
    };

    /// limit: milliseconds for each question.
    explicit SmtSolver(int limit);
    ~SmtSolver();

    /// There is a z3 on this machine, and it has started.
    bool isRunning() const { return m_isRunning; }
    /// Whether some request of the script meets each formula.
    std::vector<Answer> answers(const std::string &script,
                                const std::vector<std::string> &formulas);
    /// Time spent on answers, without the start of the process.
    qint64 nanoseconds() const { return m_nanoseconds; }
    /// What z3 complained of; empty if nothing.
    const QByteArray &complaint() const { return m_complaint; }

private:
    QProcess m_process;
    int m_limit;
    bool m_isRunning = false;
    qint64 m_nanoseconds = 0;
    QByteArray m_complaint;
};

} // namespace vaultlock::policy::tests
