using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Shared.Api;

/// <summary>Turns what the model binder could not read into our own problem details, one entry per field.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ValidRequestAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!context.ModelState.IsValid)
        {
            context.Result = ApiResult.Of(InvalidRequest.Of(Fields(context.ModelState)));
        }
    }

    // A body of which one field cannot be read is missing as a whole to MVC; the field says it better.
    private static Dictionary<string, string[]> Fields(ModelStateDictionary state) => state
        .Where(entry => entry.Value is { ValidationState: ModelValidationState.Invalid })
        .Where(entry => entry.Key != ApiBodyBinder.WholeBody || state.Count(other => other.Value!.Errors.Count > 0) == 1)
        .GroupBy(entry => FieldName(entry.Key), StringComparer.Ordinal)
        .ToDictionary(
            field => field.Key,
            field => field.SelectMany(entry => Sentences(field.Key, entry.Value!)).Distinct(StringComparer.Ordinal).ToArray(),
            StringComparer.Ordinal);

    // The binder says "State[1]"; the caller wrote "state" twice.
    private static string FieldName(string key)
    {
        int bracket = key.IndexOf('[', StringComparison.Ordinal);
        return JsonNamingPolicy.CamelCase.ConvertName(bracket < 0 ? key : key[..bracket]);
    }

    // Our own sentences begin with the field in quotes; what the framework adds to them says the same in its words.
    private static IEnumerable<string> Sentences(string field, ModelStateEntry entry)
    {
        string[] ours = [.. entry.Errors.Where(error => error.Exception is null && error.ErrorMessage.StartsWith('\'')).Select(error => error.ErrorMessage)];
        return ours.Length > 0 ? ours : [entry.AttemptedValue is null ? $"'{field}' must not be null." : $"'{field}' cannot be '{entry.AttemptedValue}'."];
    }
}
