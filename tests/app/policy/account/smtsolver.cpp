// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtsolver.h"

#include <QElapsedTimer>
#include <QStandardPaths>

namespace vaultlock::policy::tests {

namespace {

constexpr int longestStart = 30'000; // milliseconds

} // namespace

SmtSolver::SmtSolver(int limit)
    : m_limit(limit)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("z3"));
    if (program.isEmpty())
        return;
    m_process.start(program, {QStringLiteral("-in"), QStringLiteral("-smt2")});
    m_process.write("(echo \"ready\")\n");
    m_isRunning = m_process.waitForReadyRead(longestStart);
    m_process.readAllStandardOutput();
}

SmtSolver::~SmtSolver()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(longestStart))
        m_process.kill();
}

std::vector<SmtSolver::Answer> SmtSolver::answers(const std::string &script,
                                                  const std::vector<std::string> &formulas)
{
    std::string input = "(reset)\n(set-option :timeout " + std::to_string(m_limit) + ")\n" + script;
    for (const std::string &formula : formulas)
        input += "(push)\n(assert " + formula + ")\n(check-sat)\n(pop)\n";
    QElapsedTimer timer;
    timer.start();
    m_process.write(input.data(), static_cast<qint64>(input.size()));
    std::vector<Answer> answers;
    while (answers.size() < formulas.size() && m_complaint.isEmpty()) {
        const int longest = longestStart + m_limit;
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(longest)) {
            m_complaint = "no answer";
            break;
        }
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            if (line == "sat")
                answers.push_back(Answer::Satisfiable);
            else if (line == "unsat")
                answers.push_back(Answer::Unsatisfiable);
            else if (line == "unknown" || line == "timeout")
                answers.push_back(Answer::Unknown);
            else
                m_complaint += line + '\n';
        }
    }
    m_nanoseconds += timer.nsecsElapsed();
    answers.resize(formulas.size(), Answer::Unknown);
    return answers;
}

} // namespace vaultlock::policy::tests
