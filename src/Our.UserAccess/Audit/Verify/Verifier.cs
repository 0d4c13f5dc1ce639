using Our.UserAccess.Audit.Chain;
using Our.UserAccess.Audit.Persistence;

namespace Our.UserAccess.Audit.Verify;

/// <summary>Looks through the whole trail, event by event, and names the first place where it does not hold.</summary>
internal sealed class Verifier(ChainReader chain, ChainKeys keys, LastVerification latest, TimeProvider clock)
{
    public async Task<Verification> VerifyAsync(CancellationToken cancellationToken)
    {
        // The end is read first: what is recorded while this runs lies behind it.
        AuditHead head = await chain.HeadAsync(cancellationToken);
        var check = new ChainCheck(keys.Known(head));
        Verification found = await FirstBrokenAsync(check, head, cancellationToken) is BrokenPlace broken
            ? new Verification(IsValid: false, check.Sequence, broken, Now)
            : new Verification(IsValid: true, check.Sequence, FirstBroken: null, Now);
        latest.Found = found;
        return found;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<BrokenPlace?> FirstBrokenAsync(ChainCheck check, AuditHead head, CancellationToken cancellationToken)
    {
        var gaps = new Queue<AuditGap>(await chain.GapsAsync(head.Sequence, cancellationToken));
        await foreach (AuditEvent happened in chain.EventsAsync(head.Sequence, cancellationToken))
        {
            if (Skip(check, gaps, happened.Sequence) is BrokenPlace gap)
            {
                return gap;
            }

            if (check.Next(happened) is string wrong)
            {
                return new BrokenPlace(check.Sequence + 1, wrong);
            }
        }

        BrokenPlace? last = Skip(check, gaps, long.MaxValue);
        return last ?? (check.End(head) is string end ? new BrokenPlace(check.Sequence + 1, end) : null);
    }

    private static BrokenPlace? Skip(ChainCheck check, Queue<AuditGap> gaps, long before)
    {
        while (gaps.TryPeek(out AuditGap? gap) && gap.FirstSequence < before)
        {
            gaps.Dequeue();
            if (check.Skip(gap) is string wrong)
            {
                return new BrokenPlace(check.Sequence + 1, wrong);
            }
        }

        return null;
    }
}
