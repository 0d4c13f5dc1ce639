using System.Text.Encodings.Web;
using Our.UserAccess.Reviews.Persistence;

namespace Our.UserAccess.Reviews.Evidence;

/// <summary>The page of the evidence: stands alone, loads nothing, can be printed. Pure.</summary>
internal static class EvidencePage
{
    public const string End = "</tbody></table></body></html>\n";

    private const string Style = """
        body{font:14px/1.4 system-ui,sans-serif;margin:2rem;color:#1b264f}h1{font-size:1.4rem}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}
        dt{font-weight:600}dd{margin:0;white-space:pre-line}table{border-collapse:collapse;width:100%;margin-top:1.5rem}th,td{border:1px solid #bbb;padding:.3rem .5rem;text-align:left;vertical-align:top}
        thead{display:table-header-group}tr{break-inside:avoid}@media print{body{margin:0;font-size:10px}@page{size:landscape}}
        """;

    public static string Begin(ReviewRow review, IReadOnlyDictionary<Guid, string> people) => $"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>{Encode(review.Name)}</title><style>{Style}</style></head><body>
        <h1>{Encode(review.Name)}</h1>
        <dl>
        <dt>What was reviewed</dt><dd>{Encode(Scope(review))}</dd>
        <dt>Started</dt><dd>{Encode(EvidenceLine.Time(review.StartedAt))}, {Encode(people.GetValueOrDefault(review.StartedById, "?"))}</dd>
        <dt>Due</dt><dd>{Encode(EvidenceLine.Time(review.DueAt))}</dd>
        <dt>Closed</dt><dd>{Encode(EvidenceLine.Time(review.ClosedAt ?? review.DueAt))}, {Encode(review.ClosedById is { } closer ? people.GetValueOrDefault(closer, "?") : "?")}</dd>
        <dt>Without an answer</dt><dd>{Encode(EvidenceLine.Word(review.NoAnswer))}</dd>
        <dt>Message</dt><dd>{Encode(review.Message)}</dd>
        <dt>Comment</dt><dd>{Encode(review.Comment)}</dd>
        <dt>Sealed</dt><dd>{Encode(EvidenceLine.Time(review.SealedAt ?? review.DueAt))}</dd>
        </dl>
        <table><thead><tr><th scope="col">Person</th><th scope="col">Holds</th><th scope="col">Last sign-in</th><th scope="col">Recommended</th><th scope="col">Reviewer</th><th scope="col">Result</th><th scope="col">Comment</th><th scope="col">Outcome</th></tr></thead><tbody>

        """;

    public static string Of(EvidenceLine line) => $"""
        <tr><th scope="row">{Encode(line.Person)}<br>{Encode(line.Email)}</th><td>{Encode(line.Holds)}</td><td>{Encode(line.LastSignIn)}</td><td>{Encode(line.Recommended)}<br>{Encode(line.Reasons)}</td><td>{Encode(line.Reviewer)}</td><td>{Encode(line.Done)} ({Encode(line.Because)})<br>{Encode(line.DecidedBy)} {Encode(line.DecidedAt)}</td><td>{Encode(line.Comment)}</td><td>{Encode(line.Outcome)}<br>{Encode(line.OutcomeSentence)}</td></tr>

        """;

    private static string Scope(ReviewRow review) => review.ScopeKind switch
    {
        ReviewScopeKind.Workspace => $"The workspace {review.ScopeName}",
        ReviewScopeKind.Group => $"The group {review.ScopeName}",
        ReviewScopeKind.Administrators => "Administrators",
        ReviewScopeKind.SensitiveData => "People who see sensitive data",
        ReviewScopeKind.Overrides => "Rules for single people",
        ReviewScopeKind.ApiUsers => "API users",
        _ => $"People who had not signed in for {review.InactiveDays} days",
    };

    // INVARIANT: everything that people wrote goes through here.
    private static string Encode(string? text) => HtmlEncoder.Default.Encode(text ?? string.Empty);
}
