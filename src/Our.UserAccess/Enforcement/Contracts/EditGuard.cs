using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Enforcing;
using Our.UserAccess.Decisions.Questions;

namespace Our.UserAccess.Enforcement.Contracts;

/// <summary>
/// What only shows when somebody really edits: the document type, the culture, and verbs on media. Whether the user may do it at
/// all has been asked before, and other code may save for reasons of its own; so only what these circumstances add is refused here.
/// </summary>
internal sealed class EditGuard(IAccessFacts access, TimeProvider clock)
{
    /// <summary>The question that is answered by no, or null.</summary>
    public Question? RefusedDocument(Guid user, Guid node, string verb, Circumstances circumstances)
    {
        var question = new Question(user, node, verb, clock.GetUtcNow(), circumstances);
        AccessSnapshot? facts = access.Current;
        if (facts is null)
        {
            return question;
        }

        bool isRefused = facts.Concerns(user)
            && !facts.Decide(question).IsAllowed
            && facts.Decide(question with { Circumstances = default }).IsAllowed;
        return isRefused ? question : null;
    }

    /// <summary>As <see cref="RefusedDocument"/>; for media only rules speak of verbs.</summary>
    public Question? RefusedMedia(Guid user, Guid node, string verb)
    {
        var question = new Question(user, node, verb, clock.GetUtcNow());
        AccessSnapshot? facts = access.Current;
        if (facts is null)
        {
            return question;
        }

        bool isRefused = facts.Concerns(user)
            && facts.Decide(question) is { IsAllowed: false, Layer: Layer.Guardrail or Layer.User or Layer.Group };
        return isRefused ? question : null;
    }

    /// <summary>A culture on everything below a node.</summary>
    public Question? RefusedBelow(Guid user, Guid parent, string verb, string culture)
    {
        var question = new Question(user, parent, verb, clock.GetUtcNow(), new Circumstances(Culture: culture));
        AccessSnapshot? facts = access.Current;
        if (facts is null)
        {
            return question;
        }

        return facts.Concerns(user) && facts.FirstRefusalBelow(user, parent, facts.Verb(verb), question.At, question.Circumstances) is { } refused
            ? RefusedDocument(user, refused.Node, verb, question.Circumstances)
            : null;
    }

    /// <summary>Whether cultures and document types make a difference to the user at all.</summary>
    public bool LooksAtCircumstances(Guid user) => access.Current is not { } facts || facts.HasConditions(user, clock.GetUtcNow());
}
