using System.Text;
using Microsoft.AspNetCore.Http;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.UserFiles.Csv;
using Our.UserAccess.UserFiles.Import;

namespace Our.UserAccess.UserFiles.ImportUsers;

/// <summary>Reads the body of a request as a file of users.</summary>
internal static class ImportBody
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<ImportFile> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            await bytes.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            if (bytes.Length > ImportFile.MostBytes)
            {
                return Unreadable("The file is larger than 5 MB.");
            }
        }

        try
        {
            return ImportFile.Read(Strict.GetString(bytes.ToArray()));
        }
        catch (DecoderFallbackException)
        {
            return Unreadable("The file is not UTF-8. Save it as 'CSV UTF-8'.");
        }
    }

    public static Failure Unusable(CsvProblem problem)
    {
        var errors = new FieldErrors();
        errors.Add("body", problem.Row == 0 ? problem.Sentence : $"Row {problem.Row}: {problem.Sentence}");
        return errors.ToFailure()!;
    }

    private static ImportFile Unreadable(string sentence) => new([], new CsvProblem(0, string.Empty, sentence));
}
