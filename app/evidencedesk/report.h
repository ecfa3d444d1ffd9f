// SPDX-License-Identifier: GPL-3.0-or-later

// What vaultlock-evidence says to who has ordered something: lines of JSON.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace vaultlock::evidencedesk {

/// What it has come to.
enum class Step {
    Reading, // the journal
    Drawing, // words and pages
    Signing,
    Stamping, // a server is asked
    Writing,
    Checking,
};

/// It is there.
struct Made
{
    QString place;
    QStringList names;
    QString requestFile; ///< empty: none was written
};

/// What the evidence says that it is of; from outside.
struct About
{
    QString vaultArn;
    QString vault;
    QString account;
    QString region;
    QString origin;
    bool isSandbox = false;
    QString state; ///< by its journal: "Locked"
    QString made;  ///< ISO 8601
};

/// As app/evidence/verification.h has it.
struct CheckRow
{
    enum class Outcome {
        Holds,
        Fails,
        NotChecked,
    };
    QString what;
    Outcome outcome = Outcome::NotChecked;
    QString why;

    friend bool operator==(const CheckRow &, const CheckRow &) = default;
};

struct Verified
{
    std::optional<About> about; ///< absent: it cannot be read
    std::vector<CheckRow> checks;
};

/// Nothing came of it, and nothing was written.
struct Refused
{
    QString sentence; ///< for people; empty: it was called off
};

/// The last line.
using Outcome = std::variant<Refused, Made, Verified>;
using Report = std::variant<Step, Outcome>;

/// One line, with its end.
QByteArray lineOf(const Report &report);
/// Nothing: it is no report.
std::optional<Report> reportOf(const QByteArray &line);

} // namespace vaultlock::evidencedesk

Q_DECLARE_METATYPE(vaultlock::evidencedesk::Outcome)
