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

    private static Dictionary<string, string[]> Fields(ModelStateDictionary state) => state
        .Where(entry => entry.Value is { ValidationState: ModelValidationState.Invalid })
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

    private static IEnumerable<string> Sentences(string field, ModelStateEntry entry) => entry.Errors.Select(error =>
        error.Exception is null && error.ErrorMessage.StartsWith('\'')
            ? error.ErrorMessage
            : $"'{field}' cannot be '{entry.AttemptedValue}'.");
}
