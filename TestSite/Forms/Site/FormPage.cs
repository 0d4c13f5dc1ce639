using System.Net;
using System.Text;
using TestSite.Forms.Storage;

namespace TestSite.Forms.Site;

/// <summary>A form as a page: plain, readable, every label at its field.</summary>
internal static class FormPage
{
    public static string Of(SiteForm form, IReadOnlyDictionary<string, IReadOnlyList<string>> options, IReadOnlyList<string> missing)
    {
        var fields = new StringBuilder();
        foreach (var field in form.Fields)
        {
            fields.Append($"<p><label for=\"{Text(field.Alias)}\">{Text(field.Label)}</label><br>{Input(field, options)}</p>");
        }

        var mistakes = missing.Count == 0 ? string.Empty : $"<p role=\"alert\">Please fill in: {Text(string.Join(", ", missing))}.</p>";
        return Page(form, $"{mistakes}<form method=\"post\">{fields}<p><button>Send</button></p></form>");
    }

    public static string Thanks(SiteForm form) => Page(form, "<p role=\"status\">Thank you. We have got it.</p>");

    private static string Input(SiteField field, IReadOnlyDictionary<string, IReadOnlyList<string>> options)
    {
        var attributes = $"id=\"{Text(field.Alias)}\" name=\"{Text(field.Alias)}\"{(field.IsRequired ? " required" : string.Empty)}";
        return field.PrevalueSource is { } source
            ? $"<select {attributes}>{string.Concat(options.GetValueOrDefault(source, []).Select(option => $"<option>{Text(option)}</option>"))}</select>"
            : $"<input {attributes}>";
    }

    private static string Page(SiteForm form, string body) =>
        $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{Text(form.Name)}</title></head><body><main><h1>{Text(form.Name)}</h1>{body}</main></body></html>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
