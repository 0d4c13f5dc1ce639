using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Forms;

/// <summary>Tells a decision layer by layer.</summary>
internal sealed class FormsExplainer(FormsFacts facts, FormsAsker asker, FormsPlace place, FormsPermission permission)
{
    private readonly Spot _spot = Spot.Of(facts, place);
    private readonly FormsRecord? _own = facts.Users.GetValueOrDefault(asker.User);

    public FormsExplanation Explain()
    {
        var refusedBy = FormsEngine.Refusal(facts, asker, place);
        FormsStep[] steps =
        [
            Silent(FormsLayer.Unknown, refusedBy),
            Silent(FormsLayer.UserState, refusedBy),
            OwnRecord(),
            Override(),
            Groups(),
            new FormsStep(FormsLayer.None, Answered: false, Verdict.Deny, []),
        ];
        var answer = refusedBy ?? Answering(steps);
        steps = [.. steps.Select(step => step with { Answered = step.Layer == answer })];
        return new FormsExplanation(new FormsDecision(steps.Single(step => step.Answered).Verdict ?? Verdict.Deny, answer), steps);
    }

    private static FormsStep Silent(FormsLayer layer, FormsLayer? refusedBy) =>
        new(layer, Answered: false, refusedBy == layer ? Verdict.Deny : null, []);

    private static FormsLayer Answering(IEnumerable<FormsStep> steps) => steps.First(step => step.Verdict is not null).Layer;

    private FormsStep OwnRecord()
    {
        if (_own is not { Kind: FormsRecordKind.Whole })
        {
            return new FormsStep(FormsLayer.UserRecord, Answered: false, Verdict: null, []);
        }

        var outcome = Gates.Outcome(_own, over: null, _spot, permission);
        return new FormsStep(FormsLayer.UserRecord, Answered: false, VerdictOf(outcome), [outcome]);
    }

    // Says something only where it turns the answer: it denies, or all gates are open and one of them because of it.
    private FormsStep Override()
    {
        var said = _own is { Kind: FormsRecordKind.Override } ? Gates.SaidBy(_own, _spot, permission) : [];
        FormsReason[] denying = [.. said.Where(reason => reason.Effect == Effect.Deny)];
        if (denying.Length > 0)
        {
            return new FormsStep(FormsLayer.Override, Answered: false, Verdict.Deny, denying);
        }

        return said.Count > 0 && (IsOpenAlone() || OfGroups(_own).Any(outcome => outcome.Effect == Effect.Allow))
            ? new FormsStep(FormsLayer.Override, Answered: false, Verdict.Allow, said)
            : new FormsStep(FormsLayer.Override, Answered: false, Verdict: null, said);
    }

    private bool IsOpenAlone() =>
        Gates.Outcome(_own! with { Kind = FormsRecordKind.Whole }, over: null, _spot, permission).Effect == Effect.Allow;

    private FormsStep Groups()
    {
        var own = _own is { Kind: FormsRecordKind.Override } ? _own : null;
        FormsReason[] outcomes = [.. OfGroups(over: null)];
        FormsReason[] allowing = [.. outcomes.Where(outcome => outcome.Effect == Effect.Allow)];

        // An override that opens a gate may leave the groups closed at a later one: that is the one to name.
        return outcomes.Length == 0
            ? new FormsStep(FormsLayer.Groups, Answered: false, Verdict: null, [])
            : allowing.Length > 0
                ? new FormsStep(FormsLayer.Groups, Answered: false, Verdict.Allow, allowing)
                : new FormsStep(FormsLayer.Groups, Answered: false, Verdict.Deny, [.. OfGroups(own).Where(outcome => outcome.Effect == Effect.Deny && outcome.IsGroup)]);
    }

    private IEnumerable<FormsReason> OfGroups(FormsRecord? over) => Voices.OfGroups(facts, asker, _spot)
        .OrderBy(record => record.Subject)
        .Select(record => Gates.Outcome(record, over, _spot, permission));

    private static Verdict VerdictOf(FormsReason outcome) => outcome.Effect == Effect.Allow ? Verdict.Allow : Verdict.Deny;
}
