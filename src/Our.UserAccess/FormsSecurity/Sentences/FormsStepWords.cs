using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Facts;

namespace Our.UserAccess.FormsSecurity.Sentences;

/// <summary>What each layer says about one question.</summary>
internal sealed class FormsStepWords(FormsNames names, FormsAsker asker, FormsState state, FormsPlace place, FormsPermission permission)
{
    /// <param name="step">The layer.</param>
    /// <param name="others">All layers, where it is to be said that another one would answer otherwise.</param>
    public string Of(FormsStep step, IReadOnlyList<FormsStep> others) => step.Layer switch
    {
        FormsLayer.Unknown => Unknown(step),
        FormsLayer.UserState => State(step),
        FormsLayer.UserRecord => step.Because.Count == 0 ? "they have no record that stands instead of the groups" : Whole(step, others),
        FormsLayer.Override => Override(step),
        FormsLayer.Groups => step.Verdict is null ? "none of their groups counts for forms there" : Said(step.Because),
        _ => None(),
    };

    private string Unknown(FormsStep step)
    {
        if (step.Verdict is null)
        {
            return "user and form are known";
        }

        return state.Facts.Outline.Knows(place) || !FormsPermissionSet.OfForms.Has(permission)
            ? "no such user is known, or the facts about access could not be loaded"
            : place.Form is null ? "no source of forms knows the folder" : "no source of forms knows the form";
    }

    private string State(FormsStep step) => step.Verdict is null
        ? "their account is in use"
        : asker.State switch
        {
            UserState.Disabled => "their account is disabled",
            UserState.LockedOut => "their account is locked out",
            _ => "their invitation has not been accepted",
        };

    private string Whole(FormsStep step, IEnumerable<FormsStep> others)
    {
        Verdict? groups = others.FirstOrDefault(other => other.Layer == FormsLayer.Groups)?.Verdict;
        string besides = groups is null || groups == step.Verdict
            ? string.Empty
            : groups == Verdict.Allow ? ", although their groups would allow it" : ", although their groups would not";
        return $"their own record stands instead of the groups, and {FormsWords.Says(step.Because[0])}{besides}";
    }

    private string Override(FormsStep step)
    {
        if (step.Because.Count == 0)
        {
            return "no record of theirs says anything over the groups about it";
        }

        string said = FormsWords.Series([.. step.Because.Select(FormsWords.Says)]);
        return step.Verdict is null ? $"their own record {said}, which is not enough" : $"their own record {said}, and wins over the groups";
    }

    private string Said(IEnumerable<FormsReason> reasons) =>
        FormsWords.Series([.. reasons.Select(reason => $"{names.Of(reason)} {FormsWords.Says(reason)}")]);

    private string None() => asker.Groups.Count == 0
        ? "they are in no group, and nothing else gives it to them"
        : "none of their groups counts for forms there, and nothing else gives it to them";
}
