using Our.UserAccess.Decisions;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Access;

/// <summary>What is asked where, read from what was sent.</summary>
internal sealed record QuestionFields(Guid Node, string Verb)
{
    private const int LongestVerb = 200;

    public static Outcome<QuestionFields> Read(string? nodeId, string? verb)
    {
        var errors = new FieldErrors();
        string name = verb?.Trim() ?? string.Empty;
        Guid node = NodeReference.Read(errors, "nodeId", nodeId);
        errors.AddIf(name.Length is 0 or > LongestVerb, "verb", $"'verb' is needed: a word of 1 to {LongestVerb} characters, as Umb.Document.Publish.");
        return errors.ToFailure() is Failure wrong ? wrong : new QuestionFields(node, name);
    }

    public static Circumstances Circumstances(string? documentType, string? culture) => new(Given(documentType), Given(culture));

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
