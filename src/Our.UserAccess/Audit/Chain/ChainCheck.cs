using System.Security.Cryptography;

namespace Our.UserAccess.Audit.Chain;

/// <summary>Follows the chain event by event and says what is wrong with the next one. It keeps nothing but where it is.</summary>
internal sealed class ChainCheck(IReadOnlyDictionary<string, ChainKey> keys)
{
    private byte[] _previous = [];

    /// <summary>The last event that holds.</summary>
    public long Sequence { get; private set; }

    /// <summary>A sentence; null when the event is the next one and as it was recorded.</summary>
    public string? Next(AuditEvent happened)
    {
        string? wrong = Wrong(happened);
        if (wrong is null)
        {
            Sequence = happened.Sequence;
            _previous = happened.Digest;
        }

        return wrong;
    }

    /// <summary>What was sealed away by retention; null when it is what lies between.</summary>
    public string? Skip(AuditGap gap)
    {
        string? wrong = WrongWith(gap);
        if (wrong is null)
        {
            Sequence = gap.LastSequence;
            _previous = gap.LastDigest;
        }

        return wrong;
    }

    /// <summary>A sentence; null when the trail ends where its seal says.</summary>
    public string? End(AuditHead head)
    {
        // Nothing was recorded yet. Once something was, the end has a seal for ever.
        if (Sequence == 0 && head.Sequence == 0 && head.Seal is null)
        {
            return null;
        }

        if (!keys.TryGetValue(head.KeyId, out ChainKey? key))
        {
            return "The end of the trail was sealed with a key that is not known here.";
        }

        return (head.Sequence == Sequence, Is(head.Digest, _previous), Is(head.Seal, EventDigests.OfHead(head, key))) switch
        {
            (_, _, false) => "The seal at the end of the trail is not the one that was set.",
            (false, _, _) => "The trail ends before its seal says it does: events at the end are missing.",
            (_, false, _) => "The last event is not the one that the seal was set on.",
            _ => null,
        };
    }

    private string? Wrong(AuditEvent happened)
    {
        if (happened.Sequence != Sequence + 1)
        {
            return "Events are missing before this one.";
        }

        if (!Is(happened.PreviousDigest, _previous))
        {
            return "It does not follow the event before: one of them was put here, taken from elsewhere or replaced.";
        }

        if (!keys.TryGetValue(happened.KeyId, out ChainKey? key))
        {
            return "It was sealed with a key that is not known here.";
        }

        return Is(happened.Digest, EventDigests.OfEvent(happened, key)) ? WrongPersonal(happened, key) : "It is not what was recorded.";
    }

    private string? WrongWith(AuditGap gap)
    {
        if (gap.FirstSequence != Sequence + 1 || !Is(gap.PreviousDigest, _previous))
        {
            return "What retention took away does not follow the event before.";
        }

        return keys.TryGetValue(gap.KeyId, out ChainKey? key) && Is(gap.Seal, EventDigests.OfGap(gap, key))
            ? null
            : "What is missing here was not taken away by retention.";
    }

    private string? WrongPersonal(AuditEvent happened, ChainKey key)
    {
        if (happened.AnonymisedDigest is null)
        {
            return Is(happened.PersonalDigest, EventDigests.OfPersonal(happened, key)) ? null : "Its names, values or address are not what was recorded.";
        }

        return keys.Values.Any(known => Is(happened.AnonymisedDigest, EventDigests.OfAnonymised(happened, known))) ? null : "What stands there in the place of personal data is not what was put there.";
    }

    private static bool Is(byte[]? one, byte[]? other) => CryptographicOperations.FixedTimeEquals(one ?? [], other ?? []);
}
