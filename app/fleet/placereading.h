// SPDX-License-Identifier: GPL-3.0-or-later

// All vaults of one account in one Region, with everything that is asked of them.
#pragma once

#include "fleet/row.h"

#include <QObject>

#include <deque>
#include <memory>
#include <vector>

namespace vaultlock::fleet {

/// The way to one account in one Region.
class Access
{
public:
    Access() = default;
    Access(const Access &) = delete;
    Access &operator=(const Access &) = delete;
    virtual ~Access();

    /// Lives as long as the access.
    virtual aws::GlacierClient &client() = 0;
    /// LockOrigin::key() for vaults there.
    virtual QString originOf(const VaultArn &vault) const = 0;
};

/// What is asked beside ListVaults and GetVaultLock: a call a vault each.
struct Wanted
{
    bool tags = true;
    bool accessPolicies = true;
};

/// Lists, and asks meanwhile: locks first (lock::VaultSurvey), what else is wanted by the requests
/// that are left (lock::ReadingSlots). Only reads. Lives in one thread; lets go of the access when
/// it has ended.
class PlaceReading : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        PolicyReadings &policies;
        const Clock &clock;
        Wanted wanted;
    };

    /// The surroundings outlive it.
    PlaceReading(std::size_t place, std::unique_ptr<Access> access,
                 const Surroundings &surroundings, QObject *parent = nullptr);
    ~PlaceReading() override;

    /// Once.
    void start();
    /// Asks for nothing more. What is known stays; the rest is not known.
    void stop();
    /// Asks for nothing until goOn(); what is under way is answered.
    void suspend();
    void goOn();
    bool hasEnded() const { return m_hasEnded; }

    /// As far as they are known, in the order in which the service lists them.
    std::vector<Row> rows() const;
    Row row(std::size_t at) const { return m_hasEnded ? m_rows[at] : rowAt(at); }
    std::size_t listed() const { return m_facts.size(); }
    /// Why the list is not whole.
    const std::optional<Error> &listError() const { return m_listError; }

signals:
    /// The first vault is there: whose they are.
    void identified(const vaultlock::VaultArn &first);
    /// Something more is known of a vault, or of more vaults.
    void changed();
    /// The same, of which vault: told beside changed(). Of a new one it is told once it is listed.
    void rowChanged(int row);
    void ended();

private:
    enum class Call {
        Tags,
        AccessPolicy,
    };
    struct Question
    {
        Call call;
        int row;
        int throttlings = 0;
    };
    /// Beside the survey's row.
    struct Facts
    {
        std::optional<QDateTime> lockCreated;
        QByteArray policySha256;
        std::shared_ptr<const PolicyReading> policy;
        Part<aws::Tags> tags;
        Part<QByteArray> accessPolicy;
    };

    void tell(int row);
    void takeListed();
    void takeLock(int row, const aws::VaultLock &lock);
    void askNext();
    void ask(const Question &question);
    template <typename T>
    void askFor(const Question &question, QFuture<Result<T>> future);
    bool isAskedAgain(Question question, ErrorKind kind);
    void take(int row, const Result<aws::Tags> &tags);
    void take(int row, const Result<QByteArray> &accessPolicy);
    void endIfDone();
    void end();
    Row rowAt(std::size_t at) const;

    std::size_t m_place;
    std::unique_ptr<Access> m_access;
    Surroundings m_surroundings;
    std::unique_ptr<lock::ReadingSlots> m_room;
    std::unique_ptr<lock::VaultSurvey> m_survey; ///< null once it has ended
    std::vector<Facts> m_facts;                  ///< a vault that is listed
    std::deque<Question> m_questions;
    int m_underWay = 0;
    bool m_isEnding = false;
    bool m_isStopped = false;
    bool m_hasEnded = false;
    std::optional<Error> m_listError;
    std::vector<Row> m_rows; ///< once it has ended
};

} // namespace vaultlock::fleet
