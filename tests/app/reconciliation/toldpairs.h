// SPDX-License-Identifier: GPL-3.0-or-later

// What is told of every pair: journal | service.
#pragma once

#include <vector>

namespace vaultlock::tests {

struct Told
{
    const char *names;
    const char *told;
};

inline const std::vector<Told> toldPairs{
    {"nothing | no lock", "Agrees: Both know of no lock. → Nothing has to be done."},
    {"nothing | no lock, after its end", "Agrees: Both know of no lock. → Nothing has to be done."},
    {"nothing | in progress",
     "Elsewhere: A lock is in progress that was initiated elsewhere: its lock ID is not in the "
     "journal. Its policy is in force. → Ask whoever initiated it, who has its lock ID, before it "
     "is completed or aborted."},
    {"nothing | in progress, other policy",
     "Elsewhere: A lock is in progress that was initiated elsewhere: its lock ID is not in the "
     "journal. Its policy is in force. → Ask whoever initiated it, who has its lock ID, before it "
     "is completed or aborted."},
    {"nothing | in progress, another",
     "Elsewhere: A lock is in progress that was initiated elsewhere: its lock ID is not in the "
     "journal. Its policy is in force. → Ask whoever initiated it, who has its lock ID, before it "
     "is completed or aborted."},
    {"nothing | locked", "Elsewhere: The vault was locked elsewhere: its policy is in force for "
                         "ever. → Nothing has to be done."},
    {"nothing | locked, other policy", "Elsewhere: The vault was locked elsewhere: its policy is "
                                       "in force for ever. → Nothing has to be done."},
    {"nothing | no vault",
     "Agrees: There is no such vault. Both know of no lock. → Nothing has to be done."},
    {"nothing | no answer",
     "Not known: Whether the journal and the service agree is not known. → Read again."},
    {"aborted | no lock", "Agrees: Both know of no lock. → Nothing has to be done."},
    {"aborted | no lock, after its end", "Agrees: Both know of no lock. → Nothing has to be done."},
    {"aborted | in progress",
     "Elsewhere: A lock is in progress that was initiated elsewhere: its lock ID is not in the "
     "journal. Its policy is in force. → Ask whoever initiated it, who has its lock ID, before it "
     "is completed or aborted."},
    {"aborted | in progress, other policy",
     "Elsewhere: A lock is in progress that was initiated elsewhere: its lock ID is not in the "
     "journal. Its policy is in force. → Ask whoever initiated it, who has its lock ID, before it "
     "is completed or aborted."},
    {"aborted | in progress, another",
     "Elsewhere: A lock is in progress that was initiated elsewhere: its lock ID is not in the "
     "journal. Its policy is in force. → Ask whoever initiated it, who has its lock ID, before it "
     "is completed or aborted."},
    {"aborted | locked", "Elsewhere: The vault was locked elsewhere: its policy is in force for "
                         "ever. → Nothing has to be done."},
    {"aborted | locked, other policy", "Elsewhere: The vault was locked elsewhere: its policy is "
                                       "in force for ever. → Nothing has to be done."},
    {"aborted | no vault",
     "Agrees: There is no such vault. Both know of no lock. → Nothing has to be done."},
    {"aborted | no answer",
     "Not known: Whether the journal and the service agree is not known. → Read again."},
    {"in progress | no lock",
     "Differs: The lock is gone before its end: it was aborted elsewhere, or the vault was deleted "
     "and made again. Its policy is not in force. → Open the vault: it is read again, and what is "
     "true is noted."},
    {"in progress | no lock, after its end",
     "Differs: Its time ran out: the service has removed the policy, which the journal has not "
     "noted. → Open the vault: it is read again, and what is true is noted."},
    {"in progress | in progress",
     "Agrees: Both tell of the same lock. Its policy is the same, byte for byte. → Open the vault, "
     "and complete or abort the lock in time."},
    {"in progress | in progress, other policy",
     "Differs: Another policy is in force than the journal has for this lock, which may be another "
     "one. → Open the vault: it is read again, and what is true is noted."},
    {"in progress | in progress, another",
     "Differs: Another policy is in force than the journal has for this lock, which may be another "
     "one. → Open the vault: it is read again, and what is true is noted."},
    {"in progress | locked",
     "Differs: The lock was completed elsewhere, or before this program heard of it: its policy is "
     "in force for ever. Its policy has other bytes and means the same. → Open the vault: it is "
     "read again, and what is true is noted."},
    {"in progress | locked, other policy",
     "Alarm: The vault is locked for ever with another policy than the journal has for this lock. "
     "→ Open the vault: it is read again, and what is true is noted."},
    {"in progress | no vault",
     "Differs: The vault was deleted, and its lock went with it. → Nothing has to be done."},
    {"in progress | no answer",
     "Not known: Whether the journal and the service agree is not known. → Read again."},
    {"in progress, ID lost | no lock",
     "Differs: The lock is gone before its end: it was aborted elsewhere, or the vault was deleted "
     "and made again. Its policy is not in force. → Open the vault: it is read again, and what is "
     "true is noted."},
    {"in progress, ID lost | no lock, after its end",
     "Differs: Its time ran out: the service has removed the policy, which the journal has not "
     "noted. → Open the vault: it is read again, and what is true is noted."},
    {"in progress, ID lost | in progress",
     "Agrees: Both tell of the same lock. Its policy is the same, byte for byte. → Open the vault "
     "and enter the lock ID, or abort the lock and begin anew."},
    {"in progress, ID lost | in progress, other policy",
     "Differs: Another lock is in progress than the one in the journal, which is gone. It was "
     "initiated elsewhere. → Open the vault: it is read again, and what is true is noted."},
    {"in progress, ID lost | in progress, another",
     "Differs: Another lock is in progress than the one in the journal, which is gone. It was "
     "initiated elsewhere. → Open the vault: it is read again, and what is true is noted."},
    {"in progress, ID lost | locked",
     "Differs: The lock was completed elsewhere, or before this program heard of it: its policy is "
     "in force for ever. Its policy has other bytes and means the same. → Open the vault: it is "
     "read again, and what is true is noted."},
    {"in progress, ID lost | locked, other policy",
     "Differs: The vault is locked for ever by another lock than the one in the journal, which is "
     "gone. → Open the vault: it is read again, and what is true is noted."},
    {"in progress, ID lost | no vault",
     "Differs: The vault was deleted, and its lock went with it. → Nothing has to be done."},
    {"in progress, ID lost | no answer",
     "Not known: Whether the journal and the service agree is not known. → Read again."},
    {"locked | no lock", "Alarm: This must never be: a lock that was completed cannot be removed. "
                         "Do not rely on this vault being protected. → Keep an export of the "
                         "journal (vaultlock-cli journal export), and tell AWS Support."},
    {"locked | no lock, after its end",
     "Alarm: This must never be: a lock that was completed cannot be removed. Do not rely on this "
     "vault being protected. → Keep an export of the journal (vaultlock-cli journal export), and "
     "tell AWS Support."},
    {"locked | in progress", "Alarm: This must never be: a lock that was completed cannot be begun "
                             "anew. It may still end, and its policy with it. → Keep an export of "
                             "the journal (vaultlock-cli journal export), and tell AWS Support."},
    {"locked | in progress, other policy",
     "Alarm: This must never be: a lock that was completed cannot be begun anew. It may still end, "
     "and its policy with it. → Keep an export of the journal (vaultlock-cli journal export), and "
     "tell AWS Support."},
    {"locked | in progress, another",
     "Alarm: This must never be: a lock that was completed cannot be begun anew. It may still end, "
     "and its policy with it. → Keep an export of the journal (vaultlock-cli journal export), and "
     "tell AWS Support."},
    {"locked | locked", "Agrees: Both tell of the same lock. Its policy has other bytes and means "
                        "the same. → Nothing has to be done."},
    {"locked | locked, other policy",
     "Alarm: This must never be: the policy of a locked vault cannot be changed, and it is another "
     "than the journal has. → Keep an export of the journal (vaultlock-cli journal export), and "
     "tell AWS Support."},
    {"locked | no vault",
     "Differs: The vault was deleted, and its lock went with it. The service deletes a vault only "
     "where it holds no archives. → Nothing has to be done."},
    {"locked | no answer",
     "Not known: Whether the journal and the service agree is not known. → Read again."},
    {"initiate open | no lock",
     "Differs: Nothing was initiated, or the lock is gone again: no policy is in force. → Open the "
     "vault: it is read again, and what is true is noted."},
    {"initiate open | no lock, after its end",
     "Differs: Nothing was initiated, or the lock is gone again: no policy is in force. → Open the "
     "vault: it is read again, and what is true is noted."},
    {"initiate open | in progress",
     "Differs: The lock was initiated, and its lock ID is not in the journal. Its policy is in "
     "force. → Open the vault: it is read again, and what is true is noted."},
    {"initiate open | in progress, other policy",
     "Differs: A lock is in progress, and not the one that the journal asked for: it was initiated "
     "elsewhere. Its policy is in force. → Open the vault: it is read again, and what is true is "
     "noted."},
    {"initiate open | in progress, another",
     "Differs: A lock is in progress, and not the one that the journal asked for: it was initiated "
     "elsewhere. Its policy is in force. → Open the vault: it is read again, and what is true is "
     "noted."},
    {"initiate open | locked",
     "Differs: The lock was completed elsewhere, or before this program heard of it: its policy is "
     "in force for ever. Its policy has other bytes and means the same. → Open the vault: it is "
     "read again, and what is true is noted."},
    {"initiate open | locked, other policy",
     "Differs: The vault was locked, and not by what the journal asked for: its policy is in force "
     "for ever. → Open the vault: it is read again, and what is true is noted."},
    {"initiate open | no vault",
     "Differs: There is no such vault, so no lock of it is in force. → Nothing has to be done."},
    {"initiate open | no answer",
     "Not known: Whether the journal and the service agree is not known. → Read again."},
    {"complete open | no lock",
     "Differs: The lock is gone before its end: it was aborted elsewhere, or the vault was deleted "
     "and made again. Its policy is not in force. → Open the vault: it is read again, and what is "
     "true is noted."},
    {"complete open | no lock, after its end",
     "Differs: Its time ran out: the service has removed the policy, which the journal has not "
     "noted. → Open the vault: it is read again, and what is true is noted."},
    {"complete open | in progress", "Differs: The lock was not completed: it still runs out. → "
                                    "Open the vault: it is read again, and what is true is noted."},
    {"complete open | in progress, other policy",
     "Differs: Another policy is in force than the journal has for this lock, which may be another "
     "one. → Open the vault: it is read again, and what is true is noted."},
    {"complete open | in progress, another",
     "Differs: Another policy is in force than the journal has for this lock, which may be another "
     "one. → Open the vault: it is read again, and what is true is noted."},
    {"complete open | locked",
     "Differs: The lock was completed, which the journal has not noted: its policy is in force for "
     "ever. → Open the vault: it is read again, and what is true is noted."},
    {"complete open | locked, other policy",
     "Alarm: The vault is locked for ever with another policy than the journal has for this lock. "
     "→ Open the vault: it is read again, and what is true is noted."},
    {"complete open | no vault",
     "Differs: There is no such vault, so no lock of it is in force. → Nothing has to be done."},
    {"complete open | no answer",
     "Not known: Whether the journal and the service agree is not known. → Read again."},
    {"abort open | no lock",
     "Differs: The lock was aborted, which the journal has not noted: its policy is removed. → "
     "Open the vault: it is read again, and what is true is noted."},
    {"abort open | no lock, after its end",
     "Differs: The lock was aborted, which the journal has not noted: its policy is removed. → "
     "Open the vault: it is read again, and what is true is noted."},
    {"abort open | in progress", "Differs: The lock was not aborted: its policy is in force. → "
                                 "Open the vault: it is read again, and what is true is noted."},
    {"abort open | in progress, other policy",
     "Differs: Another lock is in progress than the one in the journal, which is gone. It was "
     "initiated elsewhere. → Open the vault: it is read again, and what is true is noted."},
    {"abort open | in progress, another",
     "Differs: Another lock is in progress than the one in the journal, which is gone. It was "
     "initiated elsewhere. → Open the vault: it is read again, and what is true is noted."},
    {"abort open | locked",
     "Differs: The lock was completed elsewhere, or before this program heard of it: its policy is "
     "in force for ever. Its policy has other bytes and means the same. → Open the vault: it is "
     "read again, and what is true is noted."},
    {"abort open | locked, other policy",
     "Differs: The vault is locked for ever by another lock than the one in the journal, which is "
     "gone. → Open the vault: it is read again, and what is true is noted."},
    {"abort open | no vault",
     "Differs: There is no such vault, so no lock of it is in force. → Nothing has to be done."},
    {"abort open | no answer",
     "Not known: Whether the journal and the service agree is not known. → Read again."},
    {"under way | no lock",
     "Not known: A request was sent a moment ago and may still arrive. → Read again."},
    {"under way | no lock, after its end",
     "Not known: A request was sent a moment ago and may still arrive. → Read again."},
    {"under way | in progress",
     "Not known: A request was sent a moment ago and may still arrive. → Read again."},
    {"under way | in progress, other policy",
     "Not known: A request was sent a moment ago and may still arrive. → Read again."},
    {"under way | in progress, another",
     "Not known: A request was sent a moment ago and may still arrive. → Read again."},
    {"under way | locked",
     "Not known: A request was sent a moment ago and may still arrive. → Read again."},
    {"under way | locked, other policy",
     "Not known: A request was sent a moment ago and may still arrive. → Read again."},
    {"under way | no vault",
     "Differs: There is no such vault, so no lock of it is in force. → Nothing has to be done."},
    {"under way | no answer",
     "Not known: Whether the journal and the service agree is not known. → Read again."},
};

} // namespace vaultlock::tests
