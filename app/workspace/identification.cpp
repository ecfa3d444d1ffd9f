// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/identification.h"

#include "core/whendone.h"
#include "workspace/serviceaccess.h"

#include <utility>

namespace vaultlock::workspace {

Identification::Identification(ServiceAccess &access, QObject *parent)
    : QObject(parent)
    , m_access(access)
{
    m_identity.credentialsSource = access.destination().credentialsSource;
}

void Identification::start()
{
    if (std::exchange(m_isUnderWay, true))
        return;
    whenDone(m_access.destination().credentials->credentials(), this,
             [this](const Result<aws::SharedCredentials> &found) {
                 m_isUnderWay = found && m_access.sts();
                 if (!found) {
                     emit failed(found.error());
                     return;
                 }
                 m_identity.credentialsSource = (*found)->source;
                 m_identity.expiry = (*found)->expiry;
                 emit changed();
                 if (m_access.sts())
                     askSts(*found);
                 else
                     emit finished();
             });
}

void Identification::askSts(const aws::SharedCredentials &credentials)
{
    whenDone(m_access.sts()->callerIdentity(credentials), this,
             [this, credentials](const Result<aws::CallerIdentity> &caller) {
                 m_isUnderWay = false;
                 m_identity.whyUnknown =
                     caller ? std::nullopt : std::optional<Error>(caller.error());
                 m_asked = credentials;
                 if (!caller) { // nor is it whoever it was
                     m_identity.account.clear();
                     m_identity.arn.clear();
                 } else {
                     m_identity.account = caller->account;
                     m_identity.arn = caller->arn;
                     emit changed();
                 }
                 emit finished(); // without it, the vaults' own names tell the account, too
             });
}

ConnectionIdentity Identification::identity() const
{
    ConnectionIdentity identity = m_identity;
    if (const auto present = m_access.destination().credentials->present()) {
        identity.credentialsSource = present->source;
        identity.expiry = present->expiry; // they are renewed on the way
        if (m_asked && present->accessKeyId != m_asked->accessKeyId) {
            identity.account.clear();
            identity.arn.clear();
        }
    }
    return identity;
}

} // namespace vaultlock::workspace
